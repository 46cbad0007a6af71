package se.effektrapport.verification;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import se.effektrapport.sheet.Cell;
import se.effektrapport.sheet.Opened;
import se.effektrapport.sheet.Row;
import se.effektrapport.sheet.Sheet;

/** Compares the published underlag.xlsx, cell by cell, with what the answers give. */
record CompareWorkbook(Opened.Workbook published, Opened.Workbook given, Verification to) {
  private static final String FIGURES = "Siffror";
  private static final String ID = "A";

  void compare() {
    int before = to.size();
    int cells = 0;
    for (Sheet sheet : given.sheets()) {
      cells += compare(sheet, published.sheet(sheet.name()).orElse(null));
    }
    Set<String> names = new HashSet<>();
    for (Sheet sheet : published.sheets()) {
      if (given.sheet(sheet.name()).isEmpty() || !names.add(sheet.name())) {
        to.deviate("underlag.xlsx: bladet ”%s” hör inte dit.".formatted(sheet.name()));
      }
    }
    if (!published.extras().equals(given.extras())) {
      to.deviate(
          "underlag.xlsx: har något utöver sina celler, till exempel en kommentar, en bild eller"
              + " ett makro.");
    }
    to.count(cells, before, "celler i underlag.xlsx stämmer med svaren.");
  }

  private int compare(Sheet expected, Sheet found) {
    if (found == null) {
      to.deviate("underlag.xlsx: bladet %s saknas.".formatted(expected.name()));
      return 0;
    }
    Map<String, Cell> left = cells(found);
    Map<String, Cell> wanted = cells(expected);
    Map<Integer, String> ids = ids(expected);
    wanted.forEach(
        (address, cell) -> {
          Cell other = left.remove(address);
          if (other == null || !other.text().equals(cell.text())) {
            to.deviate(sentence(expected, cell, other, ids));
          }
        });
    left.keySet()
        .forEach(
            address ->
                to.deviate(
                    "underlag.xlsx, blad %s, cell %s: har något som inte följer av svaren."
                        .formatted(expected.name(), address)));
    return wanted.size();
  }

  /** Numbers are told, and words only by their cell. */
  private static String sentence(Sheet sheet, Cell wanted, Cell found, Map<Integer, String> ids) {
    String place = "underlag.xlsx, blad %s, cell %s".formatted(sheet.name(), wanted.address());
    String id = ids.get(row(wanted.address()));
    String number = id == null ? "" : " (talet %s)".formatted(id);
    boolean told = wanted.number().isPresent() && (found == null || found.number().isPresent());
    return told
        ? "%s%s: har %s, svaren ger %s."
            .formatted(place, number, found == null ? "ingenting" : found.text(), wanted.text())
        : "%s%s: stämmer inte med svaren.".formatted(place, number);
  }

  private static Map<Integer, String> ids(Sheet sheet) {
    Map<Integer, String> ids = new HashMap<>();
    if (sheet.name().equals(FIGURES)) {
      for (Row row : sheet.rows()) {
        row.cell(ID).ifPresent(cell -> ids.put(row.number(), cell.text()));
      }
    }
    return ids;
  }

  private static int row(String address) {
    return Integer.parseInt(address.replaceAll("[A-Z]", ""));
  }

  private static Map<String, Cell> cells(Sheet sheet) {
    Map<String, Cell> cells = new java.util.TreeMap<>();
    sheet.rows().forEach(row -> row.cells().forEach(cell -> cells.put(cell.address(), cell)));
    return cells;
  }
}

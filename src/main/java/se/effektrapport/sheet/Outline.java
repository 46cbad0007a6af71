package se.effektrapport.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** The workbook part: which sheets there are, in which parts, and from which year dates count. */
record Outline(List<Place> sheets, boolean from1904) {

  record Place(String name, String part) {}

  static Outline of(Parts parts, String book, Relations relations)
      throws IOException, XMLStreamException {
    Map<String, String> worksheets = new HashMap<>();
    relations.ofType("worksheet").forEach(r -> worksheets.put(r.id(), r.part()));
    List<Place> sheets = new ArrayList<>();
    boolean from1904 = false;
    boolean known = false;
    try (Xml xml = parts.open(book).orElseThrow(Refusal::damaged)) {
      while (xml.next()) {
        if (!known && xml.isStart()) {
          known = xml.starts("workbook");
          if (!known) {
            throw Guard.notAWorkbook(parts);
          }
        } else if (xml.starts("workbookPr")) {
          from1904 = isTrue(xml.attribute("date1904"));
        } else if (xml.starts("sheet")) {
          String part = worksheets.get(xml.attribute("id"));
          if (part != null && xml.attribute("name") != null) {
            sheets.add(new Place(xml.attribute("name"), part));
          }
        }
      }
    }
    return new Outline(List.copyOf(sheets), from1904);
  }

  private static boolean isTrue(String flag) {
    return "1".equals(flag) || "true".equals(flag);
  }
}

package se.effektrapport.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.effektrapport.answers.Place;
import se.effektrapport.questionnaire.EarlierId;
import se.effektrapport.sheet.Area;
import se.effektrapport.sheet.Cell;
import se.effektrapport.sheet.Opened;
import se.effektrapport.sheet.Row;
import se.effektrapport.sheet.Sheet;

/**
 * A row of column headings, found wherever it stands.
 *
 * @param letters of each column by its heading as {@link Tidy#key} has it; of two alike the first
 */
record Headings(Sheet sheet, Row row, Map<String, String> letters) {

  /** A longer text is no heading, and tidying it would take time. */
  static final int LONGEST = 500;

  /** Headings may be pasted among the rows; nobody does so often. */
  private static final int MOST = 5;

  /** The first rows of each sheet that have at least so many of the wanted headings. */
  static List<Headings> in(Opened.Workbook workbook, List<String> wanted, int atLeast) {
    List<Headings> all = new ArrayList<>();
    for (Sheet sheet : workbook.sheets()) {
      sheet.rows().stream()
          .map(row -> new Headings(sheet, row, letters(row, wanted)))
          .filter(headings -> headings.size() >= atLeast)
          .limit(MOST)
          .forEach(all::add);
    }
    return all;
  }

  private static Map<String, String> letters(Row row, List<String> wanted) {
    Map<String, String> found = new HashMap<>();
    for (Cell cell : row.cells()) {
      String key = cell.text().length() > LONGEST ? "" : Tidy.key(cell.text());
      if (wanted.contains(key)) {
        found.putIfAbsent(key, cell.column());
      }
    }
    return found;
  }

  /** Whether a heading stands over a column, ours or another, or cells merged over several. */
  boolean isHeaded(String column) {
    return row.cell(column).filter(Headings::saysSomething).isPresent()
        || sheet.area(row.number(), column).isPresent();
  }

  /** How many of the wanted headings stand here. */
  int size() {
    return letters.size();
  }

  boolean has(String heading) {
    return letters.containsKey(heading);
  }

  /** The headings in the row that are none of ours. */
  List<Cell> unknown() {
    return row.cells().stream()
        .filter(cell -> !letters.containsValue(cell.column()))
        .filter(Headings::saysSomething)
        .filter(cell -> cell.text().length() > LONGEST || !has(Tidy.key(cell.text())))
        .filter(cell -> !isOfIds(cell))
        .toList();
  }

  private static boolean isOfIds(Cell heading) {
    return heading.text().length() <= LONGEST
        && Tidy.key(heading.text()).equals(Tidy.key(EarlierId.HEADER));
  }

  /** The column with the ids of last year's insatser, of several the first. */
  Optional<String> idColumn() {
    return row.cells().stream().filter(Headings::isOfIds).map(Cell::column).findFirst();
  }

  /** The cell under a heading, if something is said in it. */
  Optional<Cell> cell(Row of, String heading) {
    return of.cell(letters.get(heading)).filter(Headings::saysSomething);
  }

  /**
   * A formula that failed or has no value is an answer that we cannot see, and not an empty cell.
   */
  static boolean saysSomething(Cell cell) {
    return !cell.origin().isReadable() || !Tidy.saysNothing(cell.text());
  }

  String column(String heading) {
    return letters.get(heading);
  }

  /** A question for each heading that stands again over something that is not read. */
  List<Finding> repeated() {
    return row.cells().stream()
        .filter(cell -> cell.text().length() <= LONGEST && !letters.containsValue(cell.column()))
        .filter(cell -> letters.containsKey(Tidy.key(cell.text())))
        .limit(MOST)
        .filter(cell -> isRepeated(cell, letters.get(Tidy.key(cell.text()))))
        .map(this::repeated)
        .toList();
  }

  private boolean isRepeated(Cell heading, String read) {
    return below().stream().anyMatch(each -> saysElse(each, read, heading.column()));
  }

  private static boolean saysElse(Row row, String read, String column) {
    Optional<String> known = row.cell(read).map(cell -> Tidy.key(cell.text()));
    return row.cell(column)
        .filter(Headings::saysSomething)
        .filter(cell -> !known.equals(Optional.of(Tidy.key(cell.text()))))
        .isPresent();
  }

  private Finding repeated(Cell heading) {
    return Finding.question(
        new Place(sheet.name(), heading.address()),
        "Rubriken %s står i flera kolumner: väntade en, fann också kolumn %s med annat innehåll. Bara kolumn %s läses; för över innehållet dit om det ska räknas."
            .formatted(
                Sentences.quoted(heading.text()),
                heading.column(),
                letters.get(Tidy.key(heading.text()))));
  }

  /** The columns of ours that merged cells lie over. */
  List<String> coveredBy(Area area) {
    return letters.values().stream().filter(c -> area.covers(area.firstRow(), c)).toList();
  }

  /** Where the first heading stands. */
  Place first() {
    return new Place(sheet.name(), row.cells().getFirst().address());
  }

  /** Where the cell under a heading is, empty or not. */
  Place place(Row of, String heading) {
    return new Place(sheet.name(), letters.get(heading) + of.number());
  }

  /** The rows below the headings. */
  List<Row> below() {
    return sheet.rows().stream().filter(each -> each.number() > row.number()).toList();
  }
}

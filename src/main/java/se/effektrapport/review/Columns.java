package se.effektrapport.review;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.effektrapport.answers.Place;
import se.effektrapport.sheet.Cell;
import se.effektrapport.sheet.Row;
import se.effektrapport.sheet.Sheet;

/**
 * A sheet of ours that came back, by its headings: columns may have been moved or added, rows
 * sorted or taken away.
 */
final class Columns {

  /** The headings stand first; a few rows may have been put above them. */
  private static final int HEAD = 20;

  private final Sheet sheet;
  private final int heading;
  private final Map<String, String> letters;

  private Columns(Sheet sheet, int heading, Map<String, String> letters) {
    this.sheet = sheet;
    this.heading = heading;
    this.letters = Map.copyOf(letters);
  }

  /** Empty if no row has all these headings. */
  static Optional<Columns> of(Sheet sheet, Collection<String> headings) {
    for (Row row : sheet.rows()) {
      Map<String, String> letters = new HashMap<>();
      for (Cell cell : row.cells()) {
        headings.stream()
            .filter(each -> Choices.isSame(cell.text(), each))
            .forEach(each -> letters.putIfAbsent(each, cell.column()));
      }
      if (row.number() <= HEAD && letters.keySet().containsAll(headings)) {
        return Optional.of(new Columns(sheet, row.number(), letters));
      }
    }
    return Optional.empty();
  }

  /** The rows below the headings. */
  List<Line> lines() {
    return sheet.rows().stream()
        .filter(row -> row.number() > heading)
        .map(row -> new Line(this, row))
        .toList();
  }

  /** A row, its cells by the heading above them. */
  record Line(Columns columns, Row row) {

    /** Empty for an empty cell. */
    String text(String heading) {
      return row.cell(columns.letters.get(heading)).map(Cell::text).map(String::strip).orElse("");
    }

    Place place(String heading) {
      return new Place(columns.sheet.name(), columns.letters.get(heading) + row.number());
    }
  }
}

package se.effektrapport.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.effektrapport.sheet.Cell;
import se.effektrapport.sheet.Opened;
import se.effektrapport.sheet.Row;
import se.effektrapport.sheet.Sheet;

/**
 * A row of column headings, found wherever it stands.
 *
 * @param lettersByHeading the letters of each column by its heading as {@link Tidy#key} has it; of
 *     two alike the first
 */
record Headings(Sheet sheet, int row, Map<String, String> lettersByHeading) {

  /**
   * The first row of the workbook that has most of the wanted headings, if it has at least so many.
   */
  static Optional<Headings> find(Opened.Workbook workbook, List<String> wanted, int atLeast) {
    Headings best = null;
    int most = atLeast - 1;
    for (Sheet sheet : workbook.sheets()) {
      for (Row row : sheet.rows()) {
        Map<String, String> found = headings(row, wanted);
        if (found.size() > most) {
          most = found.size();
          best = new Headings(sheet, row.number(), found);
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static Map<String, String> headings(Row row, List<String> wanted) {
    Map<String, String> found = new HashMap<>();
    for (Cell cell : row.cells()) {
      String key = Tidy.key(cell.text());
      if (wanted.contains(key)) {
        found.putIfAbsent(key, cell.column());
      }
    }
    return found;
  }

  Optional<String> letters(String heading) {
    return Optional.ofNullable(lettersByHeading.get(heading));
  }

  /** The rows below the headings. */
  List<Row> below() {
    return sheet.rows().stream().filter(each -> each.number() > row).toList();
  }
}

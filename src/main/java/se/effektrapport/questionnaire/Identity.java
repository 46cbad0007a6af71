package se.effektrapport.questionnaire;

import java.util.List;
import java.util.Optional;
import se.effektrapport.sheet.Cell;
import se.effektrapport.sheet.Opened;
import se.effektrapport.sheet.Row;

/**
 * Which round, respondent and version a form belongs to. It stands on the cover, where people see
 * and may correct it, and in document properties, which stay when the cover is lost.
 *
 * @param round the year
 * @param code of the administration
 * @param version of the questionnaire
 */
public record Identity(Optional<String> round, Optional<String> code, Optional<String> version) {

  static final String ROUND_LABEL = "Omgång";
  static final String CODE_LABEL = "Kod";
  static final String VERSION_LABEL = "Formulärversion";

  static final String ROUND_PROPERTY = "omgang";
  static final String CODE_PROPERTY = "kod";
  static final String VERSION_PROPERTY = "formularversion";

  /** What the cells beside the labels say; what they do not say, the properties. */
  public static Identity in(Opened.Workbook workbook) {
    return new Identity(
        find(workbook, ROUND_LABEL, ROUND_PROPERTY),
        find(workbook, CODE_LABEL, CODE_PROPERTY),
        find(workbook, VERSION_LABEL, VERSION_PROPERTY));
  }

  private static Optional<String> find(Opened.Workbook workbook, String label, String property) {
    return workbook.sheets().stream()
        .flatMap(sheet -> sheet.rows().stream())
        .flatMap(row -> beside(row, label).stream())
        .findFirst()
        .or(() -> Optional.ofNullable(workbook.properties().get(property)))
        .map(String::strip)
        .filter(text -> !text.isEmpty());
  }

  private static Optional<String> beside(Row row, String label) {
    List<Cell> cells = row.cells();
    for (int i = 0; i + 1 < cells.size(); i++) {
      if (cells.get(i).text().strip().equals(label)) {
        return Optional.of(cells.get(i + 1).text());
      }
    }
    return Optional.empty();
  }
}

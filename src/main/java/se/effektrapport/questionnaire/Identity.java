package se.effektrapport.questionnaire;

import java.util.Optional;
import java.util.stream.Stream;
import se.effektrapport.sheet.Opened;
import se.effektrapport.sheet.Row;

/**
 * Which round, respondent and version a form belongs to. It stands on the cover, where people see
 * it, and in document properties, which stay when the cover is changed; each may get lost alone.
 *
 * @param round the year
 * @param code of the administration
 */
public record Identity(String round, String code, String version) {

  static final String ROUND_LABEL = "Omgång";
  static final String CODE_LABEL = "Kod";
  static final String VERSION_LABEL = "Formulärversion";

  static final String ROUND_PROPERTY = "omgang";
  static final String CODE_PROPERTY = "kod";
  static final String VERSION_PROPERTY = "formularversion";

  /** What the properties say; what they do not say, the cells beside the labels. */
  public static Optional<Identity> in(Opened.Workbook workbook) {
    Optional<String> round = find(workbook, ROUND_PROPERTY, ROUND_LABEL);
    Optional<String> code = find(workbook, CODE_PROPERTY, CODE_LABEL);
    Optional<String> version = find(workbook, VERSION_PROPERTY, VERSION_LABEL);
    return round.isEmpty() || code.isEmpty() || version.isEmpty()
        ? Optional.empty()
        : Optional.of(new Identity(round.get(), code.get(), version.get()));
  }

  private static Optional<String> find(Opened.Workbook workbook, String property, String label) {
    return Optional.ofNullable(workbook.properties().get(property))
        .filter(value -> !value.isBlank())
        .or(() -> beside(workbook, label))
        .map(String::strip);
  }

  private static Optional<String> beside(Opened.Workbook workbook, String label) {
    return workbook.sheets().stream()
        .flatMap(sheet -> sheet.rows().stream())
        .flatMap(row -> beside(row, label))
        .findFirst();
  }

  private static Stream<String> beside(Row row, String label) {
    for (int i = 0; i + 1 < row.cells().size(); i++) {
      if (row.cells().get(i).text().strip().equals(label)) {
        return Stream.of(row.cells().get(i + 1).text());
      }
    }
    return Stream.empty();
  }
}

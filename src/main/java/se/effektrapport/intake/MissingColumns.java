package se.effektrapport.intake;

import java.util.List;
import java.util.Optional;
import se.effektrapport.answers.Place;
import se.effektrapport.questionnaire.Column;
import se.effektrapport.sheet.Cell;

/**
 * Columns whose headings were not found. Where another heading stands they may have been renamed,
 * and their answers cannot be used; or else they were deleted, and are merely unanswered.
 */
record MissingColumns(Headings headings, List<Column> columns) {

  Optional<Finding> finding() {
    if (columns.isEmpty()) {
      return Optional.empty();
    }
    List<Cell> unknown = headings.unknown();
    boolean isNeeded = columns.stream().anyMatch(each -> each.id().equals(ColumnIds.NAME));
    return Optional.of(isNeeded || !unknown.isEmpty() ? renamed(unknown) : deleted());
  }

  private Finding renamed(List<Cell> unknown) {
    List<String> others = unknown.stream().map(Cell::text).toList();
    String inStead = isOne() ? "den inte" : "dem inte";
    return Finding.error(
        unknown.isEmpty()
            ? headings.first()
            : new Place(headings.sheet().name(), unknown.getFirst().address()),
        "%s saknas: väntade %s på rad %d på bladet %s, fann %s.%s"
            .formatted(
                named(),
                isOne() ? "rubriken" : "rubrikerna",
                headings.row().number(),
                Sentences.quoted(headings.sheet().name()),
                others.isEmpty() ? inStead : "i stället " + Sentences.listed(others),
                advice(unknown)));
  }

  private String advice(List<Cell> unknown) {
    return isOne() && unknown.size() == 1
        ? " Skriv %s i %s."
            .formatted(Sentences.quoted(columns.getFirst().header()), unknown.getFirst().address())
        : "";
  }

  private Finding deleted() {
    int row = headings.row().number();
    return Finding.question(
        headings.first(),
        (isOne()
                ? "%s saknas: väntade rubriken på rad %d. Den läses som tom; skriv rubriken i en"
                    + " tom kolumn på rad %d om ni vill svara."
                : "%s saknas: väntade rubrikerna på rad %d. De läses som tomma; skriv rubrikerna i"
                    + " tomma kolumner på rad %d om ni vill svara.")
            .formatted(named(), row, row));
  }

  private String named() {
    return (isOne() ? "Kolumnen " : "Kolumnerna ")
        + Sentences.and(columns.stream().map(Column::header).toList());
  }

  private boolean isOne() {
    return columns.size() == 1;
  }
}

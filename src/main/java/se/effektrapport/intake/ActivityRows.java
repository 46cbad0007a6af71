package se.effektrapport.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import se.effektrapport.answers.Place;
import se.effektrapport.questionnaire.Column;
import se.effektrapport.sheet.Cell;
import se.effektrapport.sheet.Row;

/**
 * The rows below a row of headings in which something is said.
 *
 * @param merged what the merged cells among them mean
 */
record ActivityRows(Headings headings, List<ActivityRow> rows, MergedRows merged) {

  static ActivityRows below(Headings headings, List<Column> columns) {
    MergedRows merged = new MergedRows(headings.sheet());
    Map<Column, String> letters = new LinkedHashMap<>();
    columns.forEach(column -> letters.put(column, headings.column(key(column))));
    List<ActivityRow> rows = new ArrayList<>();
    for (Row row : headings.below()) {
      ActivityRow own = new ActivityRow(row, own(letters, row));
      if (!own.isEmpty() && !own.isOurs()) {
        boolean isPlain = headings.sheet().merged().isEmpty();
        rows.add(isPlain ? own : new ActivityRow(row, all(letters, own, merged)));
      }
    }
    return new ActivityRows(headings, List.copyOf(rows), merged);
  }

  private static Map<Column, Cell> own(Map<Column, String> letters, Row row) {
    Map<Column, Cell> cells = new LinkedHashMap<>();
    letters.forEach(
        (column, letter) ->
            row.cell(letter)
                .filter(Headings::saysSomething)
                .ifPresent(cell -> cells.put(column, cell)));
    return cells;
  }

  /** With what merged cells further up say of the row. */
  private static Map<Column, Cell> all(
      Map<Column, String> letters, ActivityRow own, MergedRows merged) {
    Map<Column, Cell> cells = new LinkedHashMap<>();
    letters.forEach(
        (column, letter) ->
            Optional.ofNullable(own.cells().get(column))
                .or(() -> merged.above(own.row(), letter, column))
                .ifPresent(cell -> cells.put(column, cell)));
    return cells;
  }

  private static String key(Column column) {
    return Tidy.key(column.header());
  }

  String sheet() {
    return headings.sheet().name();
  }

  List<ActivityRow> activities() {
    return rows.stream().filter(ActivityRow::isActivity).toList();
  }

  /** Where the rows begin that are no activities though something stands in them. */
  List<Place> uncounted() {
    return places(row -> !row.isActivity() && !row.isNamedSum());
  }

  /** Where the rows begin that are sums by their names. */
  List<Place> sums() {
    return places(ActivityRow::isNamedSum);
  }

  private List<Place> places(Predicate<ActivityRow> which) {
    return rows.stream()
        .filter(which)
        .map(row -> new Place(sheet(), row.cells().values().iterator().next().address()))
        .toList();
  }

  List<Finding> questionsOfMerged() {
    return merged.questions(headings, rows.stream().map(each -> each.row().number()).toList());
  }

  /** A question for each other sheet with activities that are not among these. */
  List<Finding> unread(List<ActivityRows> others) {
    List<Finding> questions = new ArrayList<>();
    Set<String> told = new HashSet<>(Set.of(sheet()));
    for (ActivityRows other : others) {
      if (!told.contains(other.sheet())) {
        other
            .notIn(this)
            .ifPresent(
                question -> {
                  told.add(other.sheet());
                  questions.add(question);
                });
      }
    }
    return questions;
  }

  private Optional<Finding> notIn(ActivityRows read) {
    Set<String> known = new HashSet<>();
    read.activities().forEach(row -> known.add(text(row)));
    List<ActivityRow> missing =
        activities().stream().filter(row -> !known.contains(text(row))).toList();
    return missing.stream()
        .findFirst()
        .map(
            first ->
                Finding.question(
                    new Place(sheet(), first.cells().values().iterator().next().address()),
                    "Bladet %s läses inte: väntade alla insatser på ett blad, fann %s här som inte står på bladet %s, som läses. För över dem dit om de ska räknas."
                        .formatted(
                            Sentences.quoted(sheet()),
                            missing.size() == 1 ? "en insats" : missing.size() + " insatser",
                            Sentences.quoted(read.sheet()))));
  }

  /** What the row says in the columns of this sheet. */
  private String text(ActivityRow row) {
    StringBuilder text = new StringBuilder();
    row.cells()
        .forEach(
            (column, cell) -> {
              if (headings.has(key(column))) {
                text.append(column.id()).append('=').append(Tidy.key(cell.text())).append('\n');
              }
            });
    return text.toString();
  }
}

package se.effektrapport.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.effektrapport.sheet.Draft;
import se.effektrapport.sheet.Draft.Look;
import se.effektrapport.sheet.DraftSheet;
import se.effektrapport.sheet.Table;

/** What reviewers disagree about, a row each, with a column for each reviewer; for reading only. */
final class DisputedSheet {

  static final String NAME = "Oense";

  private final List<Disputed> disputed;

  /** Their names as written, by how they are told apart; in alphabetical order. */
  private final Map<String, String> reviewers = new TreeMap<>();

  DisputedSheet(List<Disputed> disputed) {
    this.disputed = disputed;
    disputed.stream()
        .flatMap(each -> each.decisions().stream())
        .forEach(each -> reviewers.putIfAbsent(each.who(), each.reviewer()));
  }

  DraftSheet sheet() {
    return new Table(NAME, columns(), disputed.stream().map(this::row).toList())
        .sheet()
        .freeze(1, 1)
        .print(true, 2, "$A:$A,$1:$1", ReadMeSheet.footer(NAME))
        .lock();
  }

  private List<Table.Column> columns() {
    List<Table.Column> columns = new ArrayList<>();
    columns.add(given("Referens", 11));
    columns.add(given("Förvaltning", 24));
    columns.add(given("Fråga eller insats", 28));
    columns.add(given("Text", 70));
    columns.add(given("Oense om", 16));
    reviewers.values().forEach(each -> columns.add(given(each, 32)));
    return columns;
  }

  private static Table.Column given(String header, double width) {
    return new Table.Column(header, width, Look.GIVEN);
  }

  private List<Draft.Content> row(Disputed each) {
    List<Draft.Content> row = new ArrayList<>();
    row.add(ReviewSheet.text(each.reference()));
    row.add(ReviewSheet.text(each.administration()));
    row.add(ReviewSheet.text(each.said()));
    row.add(ReviewSheet.text(each.text()));
    row.add(ReviewSheet.text(each.isAboutUtgangspunkt() ? "utgångspunkt" : "delområde"));
    reviewers
        .keySet()
        .forEach(
            who ->
                row.add(
                    ReviewSheet.text(
                        each.of(who).flatMap(Decision::label).map(Label::shown).orElse(""))));
    return row;
  }
}

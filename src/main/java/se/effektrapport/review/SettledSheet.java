package se.effektrapport.review;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import se.effektrapport.classification.Codebook;
import se.effektrapport.sheet.Draft;
import se.effektrapport.sheet.Draft.Look;
import se.effektrapport.sheet.DraftSheet;
import se.effektrapport.sheet.Table;

/** What is decided and in force, for reading only. */
final class SettledSheet {

  static final String NAME = "Granskat";

  private static final List<Table.Column> COLUMNS =
      List.of(
          given("Referens", 11),
          given("Förvaltning", 24),
          given("Fråga eller insats", 28),
          given("Text", 70),
          given("Beslut", 32),
          given("Förslaget var", 32),
          given("Skiljer sig från förslaget", 14),
          given("Beslutat av", 24),
          given("Inläst", 13));

  private final List<Settled> settled;
  private final Choices choices;

  SettledSheet(List<Settled> settled, Codebook codebook) {
    this.settled = settled;
    this.choices = new Choices(codebook);
  }

  private static Table.Column given(String header, double width) {
    return new Table.Column(header, width, Look.GIVEN);
  }

  DraftSheet sheet() {
    return new Table(NAME, COLUMNS, settled.stream().map(this::row).toList())
        .sheet()
        .freeze(1, 1)
        .print(true, 2, "$A:$A,$1:$1", ReadMeSheet.footer(NAME))
        .lock();
  }

  private List<Draft.Content> row(Settled each) {
    Decision last = each.decisions().stream().max(Comparator.comparing(Decision::at)).orElseThrow();
    return List.of(
        ReviewSheet.text(each.reference()),
        ReviewSheet.text(each.administration()),
        ReviewSheet.text(each.said()),
        ReviewSheet.text(each.text()),
        ReviewSheet.text(each.label().shown()),
        ReviewSheet.text(choices.withId(last.proposed()).map(Label::shown).orElse(last.proposed())),
        ReviewSheet.text(last.agrees() ? "nej" : "ja"),
        ReviewSheet.text(each.decisions().stream().map(Decision::reviewer).collect(joining(", "))),
        day(last.at().toLocalDate()));
  }

  private static Draft.Content day(LocalDate day) {
    return new Draft.Content.Day(day);
  }
}

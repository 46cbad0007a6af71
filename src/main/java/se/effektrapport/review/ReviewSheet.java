package se.effektrapport.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import se.effektrapport.sheet.Draft;
import se.effektrapport.sheet.DraftSheet;
import se.effektrapport.sheet.Table;

/** What is to be looked at, a row each. */
final class ReviewSheet {

  static final String NAME = "Att granska";

  private static final List<Table.Column> COLUMNS =
      List.of(
          new Table.Column("Referens", 11),
          new Table.Column("Förvaltning", 24),
          new Table.Column("Fråga eller insats", 28),
          new Table.Column("Text", 70),
          new Table.Column("Varför den bör granskas", 38),
          new Table.Column("Föreslagen utgångspunkt", 28),
          new Table.Column("Föreslaget delområde", 24),
          new Table.Column("Passar även i", 20),
          new Table.Column("Sannolikhet", 13),
          new Table.Column("Ursprung", 15),
          new Table.Column("Ord som avgjorde", 30),
          new Table.Column("Svar", 13),
          new Table.Column("Blad", 12),
          new Table.Column("Cell", 8));

  private ReviewSheet() {}

  static DraftSheet of(List<Doubt> doubts) {
    return new Table(NAME, COLUMNS, doubts.stream().map(ReviewSheet::row).toList())
        .sheet()
        .freeze(1, 2)
        .print(true, 2, "$A:$B,$1:$1", NAME);
  }

  private static List<Draft.Content> row(Doubt doubt) {
    return List.of(
        text(doubt.reference()),
        text(doubt.administration()),
        text(doubt.said()),
        text(doubt.text()),
        text(doubt.why()),
        text(doubt.pillar()),
        text(doubt.area()),
        text(doubt.second()),
        probability(doubt.probability()),
        text(doubt.origin()),
        text(String.join("; ", doubt.reasons())),
        text(doubt.submission()),
        text(doubt.sheet()),
        text(doubt.address()));
  }

  private static Draft.Content text(String text) {
    return text.isEmpty() ? new Draft.Content.Blank() : new Draft.Content.Text(text);
  }

  /** Rounded down, as in the sentence beside it, so that it never looks equal to the limit. */
  private static Draft.Content probability(double probability) {
    return new Draft.Content.Amount(
        BigDecimal.valueOf(probability + 1e-9).setScale(2, RoundingMode.FLOOR));
  }
}

package se.effektrapport.underlag;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import se.effektrapport.edition.Label;
import se.effektrapport.sheet.Draft;
import se.effektrapport.sheet.Table;

/** What stands in the cells of the workbook: numbers as numbers, all words as text. */
final class Cells {

  private Cells() {}

  static Draft.Content text(String text) {
    return text.isEmpty() ? blank() : new Draft.Content.Text(text);
  }

  static Draft.Content amount(long amount) {
    return new Draft.Content.Amount(BigDecimal.valueOf(amount));
  }

  static Draft.Content decimal(BigDecimal decimal) {
    return new Draft.Content.Amount(decimal);
  }

  static Draft.Content yes(boolean yes) {
    return text(yes ? "ja" : "");
  }

  static Draft.Content blank() {
    return new Draft.Content.Blank();
  }

  static Draft.Content datum(Datum datum) {
    return switch (datum) {
      case Datum.Text text -> text(text.text());
      case Datum.Amount amount -> new Draft.Content.Amount(amount.amount());
      case Datum.Day day -> new Draft.Content.Day(day.day());
      case Datum.Withheld withheld -> text(Datum.MARK);
    };
  }

  /** The columns that {@link #label} fills. */
  static List<Table.Column> labelColumns() {
    return List.of(
        new Table.Column("Utgångspunkt", 24),
        new Table.Column("Delområde", 26),
        new Table.Column("Även", 24),
        new Table.Column("Ursprung", 16),
        new Table.Column("Sannolikhet", 12),
        new Table.Column("Skäl", 34),
        new Table.Column("Osäker", 9));
  }

  static List<Draft.Content> label(Optional<Label> label, Names names) {
    return label
        .map(
            each ->
                List.of(
                    text(names.pillar(each.pillar())),
                    text(names.pillar(each.area())),
                    text(names.pillar(each.second())),
                    text(Names.origin(each.origin())),
                    probability(each.probability()),
                    text(String.join("; ", each.reasons())),
                    yes(each.review())))
        .orElse(List.of(blank(), blank(), blank(), blank(), blank(), blank(), blank()));
  }

  private static Draft.Content probability(double probability) {
    return new Draft.Content.Amount(
        BigDecimal.valueOf(probability).setScale(2, RoundingMode.HALF_UP));
  }
}

package se.effektrapport.review;

import static se.effektrapport.review.RowsToDecide.given;
import static se.effektrapport.review.RowsToDecide.open;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import se.effektrapport.sheet.Draft;
import se.effektrapport.sheet.DraftSheet;
import se.effektrapport.sheet.Table;

/**
 * What is to be looked at, a row each, with two cells to write in; what is needed to decide stands
 * beside them on one screen.
 */
final class ReviewSheet {

  static final String NAME = "Att granska";
  static final String TEXT = "Text";
  static final String PILLAR = "Föreslagen utgångspunkt";
  static final String AREA = "Föreslaget delområde";
  static final String DECISION = "Beslut";
  static final String COMMENT = "Kommentar";
  static final String KEY = "Nyckel";

  /** A cell of Excel holds no more, with room for signs that are written as several. */
  private static final int LONGEST = 30_000;

  private static final List<Table.Column> COLUMNS =
      List.of(
          given("Referens", 11),
          given("Fråga eller insats", 24),
          given(TEXT, 66),
          given(PILLAR, 26),
          given(AREA, 24),
          open(DECISION, 30),
          open(COMMENT, 28),
          given("Varför", 34),
          given("Ord som avgjorde", 30),
          given("Sannolikhet", 14),
          given("Passar även i", 20),
          given("Ursprung", 15),
          given("Förvaltning", 24),
          given("Svar", 13),
          given("Blad", 12),
          given("Cell", 8),
          given(KEY, 20));

  private final Review review;
  private final ListSheet lists;

  ReviewSheet(Review review, ListSheet lists) {
    this.review = review;
    this.lists = lists;
  }

  DraftSheet sheet() {
    return new RowsToDecide(NAME, COLUMNS, review.doubts().stream().map(this::row).toList())
        .choose(DECISION, lists.decisions(), "Välj i listan. Lämna tomt om du inte kan avgöra.")
        .write(COMMENT, "Dina egna ord om beslutet. De sparas men visas inte i rapporten.")
        .sheet();
  }

  private List<Draft.Content> row(Doubt doubt) {
    Doubt fitting = fitting(doubt);
    return List.of(
        text(fitting.reference()),
        text(fitting.said()),
        text(fitting.text()),
        text(RowKey.pillar(fitting.proposal())),
        text(RowKey.area(fitting.proposal())),
        new Draft.Content.Blank(),
        new Draft.Content.Blank(),
        text(String.join("\n", fitting.why())),
        text(String.join("; ", fitting.reasons())),
        fitting.probability().isPresent()
            ? probability(fitting.probability().getAsDouble())
            : new Draft.Content.Blank(),
        text(fitting.second()),
        text(fitting.origin()),
        text(fitting.administration()),
        text(fitting.submission()),
        text(fitting.sheet()),
        text(fitting.address()),
        text(RowKey.of(review.year(), fitting).written()));
  }

  private static Doubt fitting(Doubt doubt) {
    return doubt.withText(fitting(doubt.text()));
  }

  static String fitting(String text) {
    return text.length() <= LONGEST
        ? text
        : text.substring(0, LONGEST) + " [resten får inte plats]";
  }

  static Draft.Content text(String text) {
    return text.isEmpty() ? new Draft.Content.Blank() : new Draft.Content.Text(text);
  }

  /** Rounded down, as in the sentence beside it, so that it never looks equal to the limit. */
  private static Draft.Content probability(double probability) {
    return new Draft.Content.Amount(
        BigDecimal.valueOf(probability + 1e-9).setScale(2, RoundingMode.FLOOR));
  }
}

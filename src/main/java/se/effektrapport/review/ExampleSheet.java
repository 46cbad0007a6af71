package se.effektrapport.review;

import static java.util.stream.Collectors.joining;
import static se.effektrapport.review.RowsToDecide.given;
import static se.effektrapport.review.RowsToDecide.open;

import java.util.List;
import se.effektrapport.sheet.Draft;
import se.effektrapport.sheet.DraftSheet;
import se.effektrapport.sheet.Table;

/** The words that the report quotes or could quote, a row each, with two cells to write in. */
final class ExampleSheet {

  static final String NAME = "Exempel";
  static final String TEXT = "Text";
  static final String DECISION = "Beslut";
  static final String SHORTENED = "Kortad text";
  static final String KEY = "Nyckel";

  static final String TAKE = "Ta med";
  static final String LEAVE_OUT = "Ta inte med";
  static final String SHORTEN = "Korta till";

  /** What may be chosen as a decision. */
  static final List<String> CHOICES = List.of(TAKE, LEAVE_OUT, SHORTEN, Choices.TAKE_BACK);

  private static final List<Table.Column> COLUMNS =
      List.of(
          given("Referens", 11),
          given("Förvaltning", 22),
          given("Utgångspunkt och plats", 27),
          given(TEXT, 70),
          given("I rapporten nu", 13),
          open(DECISION, 17),
          open(SHORTENED, 50),
          given("Beslutat", 34),
          given("Fråga eller kolumn", 28),
          given("Varför citatet är valt", 24),
          given(KEY, 180)); // hidden, and so wide that it makes no row higher

  private final Review review;
  private final ListSheet lists;

  ExampleSheet(Review review, ListSheet lists) {
    this.review = review;
    this.lists = lists;
  }

  DraftSheet sheet() {
    return new RowsToDecide(NAME, COLUMNS, review.quotables().stream().map(this::row).toList())
        .choose(DECISION, lists.uses(), "Välj i listan. Lämna tomt om programmets val är bra.")
        .write(
            SHORTENED,
            "Bara till beslutet Korta till. Textens egna ord i samma ordning, med […] där något"
                + " är utelämnat.")
        .sheet();
  }

  private List<Draft.Content> row(Quotable each) {
    return List.of(
        ReviewSheet.text(each.reference()),
        ReviewSheet.text(each.administration()),
        ReviewSheet.text(each.shownPlace()),
        ReviewSheet.text(each.text()),
        ReviewSheet.text(each.quoted() ? "ja" : "nej"),
        new Draft.Content.Blank(),
        new Draft.Content.Blank(),
        ReviewSheet.text(decided(each.decisions())),
        ReviewSheet.text(each.said()),
        ReviewSheet.text(each.reason()),
        ReviewSheet.text(QuoteKey.of(review.year(), each).written()));
  }

  private static String decided(List<QuoteDecision> decisions) {
    boolean differ =
        decisions.stream()
            .flatMap(each -> each.use().stream())
            .anyMatch(use -> !use.saysTheSameAs(decisions.getFirst().use().orElseThrow()));
    return (differ ? "Granskarna har beslutat olika, så inget av besluten gäller.\n" : "")
        + decisions.stream()
            .map(each -> "%s: %s".formatted(each.reviewer(), shown(each.use().orElseThrow())))
            .collect(joining("\n"));
  }

  private static String shown(Use use) {
    return switch (use) {
      case Use.Take take -> TAKE;
      case Use.LeaveOut leaveOut -> LEAVE_OUT;
      case Use.Shorten shorten -> SHORTEN + " ”" + shorten.text() + "”";
    };
  }
}

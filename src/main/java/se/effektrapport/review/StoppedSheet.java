package se.effektrapport.review;

import static java.util.stream.Collectors.joining;
import static se.effektrapport.review.RowsToDecide.given;
import static se.effektrapport.review.RowsToDecide.open;

import java.util.List;
import java.util.stream.Stream;
import se.effektrapport.sheet.Draft;
import se.effektrapport.sheet.DraftSheet;
import se.effektrapport.sheet.Table;

/** The texts that protection stopped, whole, a row each, with two cells to write in. */
final class StoppedSheet {

  static final String NAME = "Skydd";
  static final String TEXT = "Text";
  static final String DECISION = "Beslut";
  static final String REASON = "Skäl";
  static final String KEY = "Nyckel";

  /** What may be chosen as a decision. */
  static final List<String> CHOICES =
      Stream.concat(Stream.of(Release.values()).map(Release::shown), Stream.of(Choices.TAKE_BACK))
          .toList();

  private static final List<Table.Column> COLUMNS =
      List.of(
          given("Referens", 11),
          given("Förvaltning", 20),
          given("Fråga eller kolumn", 24),
          given(TEXT, 62),
          given("Uppgifter i texten", 32),
          open(DECISION, 24),
          open(REASON, 36),
          given("Visas nu", 50),
          given("Beslutat", 34),
          given(KEY, 180)); // hidden, and so wide that it makes no row higher

  private final Review review;
  private final ListSheet lists;

  StoppedSheet(Review review, ListSheet lists) {
    this.review = review;
    this.lists = lists;
  }

  DraftSheet sheet() {
    return new RowsToDecide(NAME, COLUMNS, review.stopped().stream().map(this::row).toList())
        .choose(
            DECISION,
            lists.releases(),
            "Välj i listan. Lämna tomt om uppgifterna ska vara borttagna och texten inte"
                + " citeras.")
        .write(REASON, "Varför, minst två ord. Skälet sparas men visas aldrig i rapporten.")
        .sheet();
  }

  private List<Draft.Content> row(Stopped each) {
    String text = ReviewSheet.fitting(each.text());
    return List.of(
        ReviewSheet.text(each.reference()),
        ReviewSheet.text(each.administration()),
        ReviewSheet.text(each.said()),
        ReviewSheet.text(text),
        ReviewSheet.text(ReviewSheet.fitting(String.join("\n", each.found()))),
        new Draft.Content.Blank(),
        new Draft.Content.Blank(),
        ReviewSheet.text(ReviewSheet.fitting(each.shown())),
        ReviewSheet.text(decided(each)),
        ReviewSheet.text(ReleaseKey.of(review.year(), each, text).written()));
  }

  private static String decided(Stopped each) {
    return (each.isDisputed() ? "Granskarna har beslutat olika, så inget är släppt.\n" : "")
        + each.decisions().stream()
            .map(
                made ->
                    "%s: %s (%s)"
                        .formatted(
                            made.reviewer(),
                            made.release().map(Release::shown).orElse(""),
                            made.reason()))
            .collect(joining("\n"));
  }
}

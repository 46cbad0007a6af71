package se.effektrapport.edition;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.effektrapport.answers.Activity;
import se.effektrapport.answers.Passage;
import se.effektrapport.answers.Value;
import se.effektrapport.classification.Classification;
import se.effektrapport.edition.Item.Cell;
import se.effektrapport.edition.ShowText.ShownText;
import se.effektrapport.figures.Material;
import se.effektrapport.figures.Material.Answered;
import se.effektrapport.figures.Material.Counted;
import se.effektrapport.figures.PersonCounts;
import se.effektrapport.protection.Shown;
import se.effektrapport.protection.Withholding;
import se.effektrapport.questionnaire.Column;

/** The insatser and paragraphs of the answers as protection lets them through. */
final class FreezeUnits {

  /** The column that the name of an insats stands in. */
  private static final String NAME = "insats";

  private static final Shown UNREAD = new Shown.Withheld("ett antal som inte kunde läsas");

  private final Material material;
  private final ShowText showText;
  private final Withholding withholding;

  FreezeUnits(Material material, ShowText showText, Withholding withholding) {
    this.material = material;
    this.showText = showText;
    this.withholding = withholding;
  }

  List<Item> activities() {
    return material.activities().map(this::item).toList();
  }

  List<Remark> passages() {
    return material.answered().stream().flatMap(this::remarks).toList();
  }

  private Item item(Counted counted) {
    Answered answered = counted.answered();
    String reference = answered.submission().reference(counted.activity());
    String code = answered.administration().code();
    List<Cell> cells = cells(reference, code, counted.activity());
    return new Item(
        reference,
        code,
        answered.submission().publicName(),
        showText.of(code, NAME, counted.activity().name()).text(),
        label(counted.classification(), beside(counted.activity(), cells)),
        cells);
  }

  /** The reasons hold words of the text, and are shown only if the words are. */
  private static Predicate<String> beside(Activity activity, List<Cell> cells) {
    return ShowText.mayStandBeside(
        activity.values().values().stream().map(WrittenText::asRead).toList(),
        cells.stream().map(Cell::text).toList());
  }

  private List<Cell> cells(String reference, String code, Activity activity) {
    return material.questionnaire().columns().stream()
        .flatMap(
            column ->
                activity
                    .value(column.id())
                    .filter(value -> value.answers(column))
                    .map(value -> cell(reference, code, column, value))
                    .stream())
        .toList();
  }

  private Cell cell(String reference, String code, Column column, Value value) {
    ShownText shown =
        column.countsPersons()
            ? new ShownText(persons(reference, column, value).inTable(), false, false)
            : showText.of(code, column.id(), WrittenText.asRead(value));
    return new Cell(
        column.id(),
        value.choice().orElse(""),
        shown.text(),
        shown.removed(),
        shown.released(),
        value.place().sheet(),
        value.place().cell());
  }

  /** A number of persons that could not be read may be a small one: it is withheld like one. */
  private Shown persons(String reference, Column column, Value value) {
    return value.persons().isPresent()
        ? withholding.shown(PersonCounts.ofRow(reference, column.id()))
        : UNREAD;
  }

  private Stream<Remark> remarks(Answered answered) {
    return answered.submission().passages().stream().map(each -> remark(answered, each));
  }

  private Remark remark(Answered answered, Passage passage) {
    String code = answered.administration().code();
    ShownText shown = showText.of(code, passage.question(), passage.text());
    Predicate<String> beside =
        ShowText.mayStandBeside(List.of(passage.text()), List.of(shown.text()));
    return new Remark(
        answered.submission().reference(passage),
        code,
        answered.submission().publicName(),
        passage.question(),
        shown.text(),
        shown.removed(),
        shown.released(),
        answered.classification(passage).map(each -> label(each, beside)),
        passage.place().sheet(),
        passage.place().cell());
  }

  /** The reasons, and why to look again, hold words of the text and are protected like it. */
  private Label label(Classification classification, Predicate<String> mayBeShown) {
    Optional<String> why = material.whyReview(classification);
    return new Label(
        classification.utgangspunkt(),
        classification.delomrade().orElse(""),
        classification.second().orElse(""),
        classification.probability(),
        classification.origin().name(),
        classification.reasons().stream().map(showText::of).filter(mayBeShown).toList(),
        why.isPresent(),
        why.map(showText::of).filter(mayBeShown).orElse(""));
  }
}

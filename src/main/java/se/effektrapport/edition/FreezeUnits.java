package se.effektrapport.edition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.effektrapport.answers.Activity;
import se.effektrapport.answers.Passage;
import se.effektrapport.answers.Value;
import se.effektrapport.classification.Classification;
import se.effektrapport.edition.Content.Cell;
import se.effektrapport.edition.Content.Item;
import se.effektrapport.edition.Content.Label;
import se.effektrapport.edition.Content.Remark;
import se.effektrapport.figures.Material;
import se.effektrapport.figures.Material.Answered;
import se.effektrapport.figures.Material.Counted;
import se.effektrapport.figures.PersonCounts;
import se.effektrapport.protection.ProtectText;
import se.effektrapport.protection.ProtectedText;
import se.effektrapport.protection.Shown;
import se.effektrapport.protection.Withholding;
import se.effektrapport.questionnaire.Column;

/** The insatser and paragraphs of the answers as protection lets them through. */
final class FreezeUnits {

  private static final Shown UNREAD = new Shown.Withheld("ett antal som inte kunde läsas");

  private final Material material;
  private final ProtectText protectText;
  private final Withholding withholding;

  FreezeUnits(Material material, ProtectText protectText, Withholding withholding) {
    this.material = material;
    this.protectText = protectText;
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
    return new Item(
        reference,
        answered.administration().code(),
        answered.submission().publicName(),
        protectText.protect(counted.activity().name()).text(),
        label(counted.classification()),
        cells(reference, counted.activity()));
  }

  private List<Cell> cells(String reference, Activity activity) {
    return material.questionnaire().columns().stream()
        .flatMap(
            column ->
                activity
                    .value(column.id())
                    .filter(value -> value.answers(column))
                    .map(value -> cell(reference, column, value))
                    .stream())
        .toList();
  }

  private Cell cell(String reference, Column column, Value value) {
    ProtectedText shown =
        column.countsPersons()
            ? new ProtectedText(persons(reference, column, value).inTable(), List.of())
            : protectText.protect(asRead(value));
    return new Cell(
        column.id(),
        value.choice().orElse(""),
        shown.text(),
        !shown.isUntouched(),
        value.place().sheet(),
        value.place().cell());
  }

  /** A number of persons that could not be read may be a small one: it is withheld like one. */
  private Shown persons(String reference, Column column, Value value) {
    return value.persons().isPresent()
        ? withholding.shown(PersonCounts.ofRow(reference, column.id()))
        : UNREAD;
  }

  /** An amount and a day as they were understood, however they were written. */
  private static String asRead(Value value) {
    return switch (value) {
      case Value.Amount amount -> amount.amount().toPlainString().replace('.', ',');
      case Value.Day day -> day.date().toString();
      case Value.Chosen chosen -> chosen.written();
      case Value.Words words -> words.written();
      case Value.Unread unread -> unread.written();
    };
  }

  private Stream<Remark> remarks(Answered answered) {
    return answered.submission().passages().stream().map(each -> remark(answered, each));
  }

  private Remark remark(Answered answered, Passage passage) {
    ProtectedText shown = protectText.protect(passage.text());
    return new Remark(
        answered.submission().reference(passage),
        answered.administration().code(),
        answered.submission().publicName(),
        passage.question(),
        shown.text(),
        !shown.isUntouched(),
        answered.classification(passage).map(this::label),
        passage.place().sheet(),
        passage.place().cell());
  }

  /** The reasons, and why to look again, hold words of the text and are protected like it. */
  private Label label(Classification classification) {
    Optional<String> why = material.whyReview(classification);
    return new Label(
        classification.utgangspunkt(),
        classification.delomrade().orElse(""),
        classification.second().orElse(""),
        classification.probability(),
        classification.origin().name(),
        classification.reasons().stream().map(each -> protectText.protect(each).text()).toList(),
        why.isPresent(),
        why.map(each -> protectText.protect(each).text()).orElse(""));
  }
}

package se.effektrapport.edition;

import java.util.List;
import java.util.Map;
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
import se.effektrapport.protection.ProtectText;
import se.effektrapport.protection.ProtectedText;
import se.effektrapport.protection.Shown;
import se.effektrapport.protection.SmallNumbers;
import se.effektrapport.questionnaire.Column;

/** The insatser and paragraphs of the answers as protection lets them through. */
final class FreezeUnits {

  private final Material material;
  private final ProtectText protectText;
  private final ShowPersons showPersons;

  FreezeUnits(Material material, ProtectText protectText, SmallNumbers smallNumbers) {
    this.material = material;
    this.protectText = protectText;
    this.showPersons = new ShowPersons(smallNumbers);
  }

  List<Item> activities() {
    return material.activities().map(this::item).toList();
  }

  List<Remark> passages() {
    return material.answered().stream().flatMap(this::remarks).toList();
  }

  private Item item(Counted counted) {
    Answered answered = counted.answered();
    return new Item(
        answered.submission().reference(counted.activity()),
        answered.administration().code(),
        answered.submission().publicName(),
        protectText.protect(counted.activity().name()).text(),
        label(counted.classification()),
        cells(counted.activity()));
  }

  private List<Cell> cells(Activity activity) {
    List<Column> columns = material.questionnaire().columns();
    Map<String, Shown> persons = showPersons.of(activity, columns);
    return columns.stream()
        .flatMap(
            column ->
                activity
                    .value(column.id())
                    .filter(value -> value.answers(column))
                    .map(value -> cell(column, value, persons))
                    .stream())
        .toList();
  }

  private Cell cell(Column column, Value value, Map<String, Shown> persons) {
    ProtectedText shown =
        column.countsPersons()
            ? new ProtectedText(persons.get(column.id()).inTable(), List.of())
            : protectText.protect(asRead(value));
    return new Cell(
        column.id(),
        value.choice().orElse(""),
        shown.text(),
        !shown.isUntouched(),
        value.place().sheet(),
        value.place().cell());
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

package se.effektrapport.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.effektrapport.answers.Activity;
import se.effektrapport.answers.Passage;
import se.effektrapport.answers.Unit;
import se.effektrapport.answers.Value;
import se.effektrapport.classification.Classification;
import se.effektrapport.classification.Codebook;
import se.effektrapport.edition.Content.Answer;
import se.effektrapport.edition.Content.Area;
import se.effektrapport.edition.Content.Cell;
import se.effektrapport.edition.Content.ChapterText;
import se.effektrapport.edition.Content.Head;
import se.effektrapport.edition.Content.Item;
import se.effektrapport.edition.Content.Label;
import se.effektrapport.edition.Content.Pillar;
import se.effektrapport.edition.Content.Remark;
import se.effektrapport.edition.Content.Respondent;
import se.effektrapport.figures.Figures;
import se.effektrapport.figures.Material;
import se.effektrapport.figures.Material.Answered;
import se.effektrapport.figures.Material.Counted;
import se.effektrapport.protection.ProtectText;
import se.effektrapport.protection.ProtectedText;
import se.effektrapport.protection.SmallNumbers;
import se.effektrapport.questionnaire.Column;
import se.effektrapport.questionnaire.Questionnaire;
import se.effektrapport.round.Administration;

/**
 * Freezes the answers in force, their classifications, the numbers and the texts into the content
 * of an edition.
 */
public final class FreezeContent {

  private final ProtectText protectText;
  private final SmallNumbers smallNumbers;

  public FreezeContent(ProtectText protectText, SmallNumbers smallNumbers) {
    this.protectText = protectText;
    this.smallNumbers = smallNumbers;
  }

  public Content freeze(Head head, Material material, Figures figures, List<ChapterText> texts) {
    Questionnaire asked = material.questionnaire();
    List<Item> activities = material.activities().map(counted -> item(counted, material)).toList();
    List<Remark> passages =
        material.answered().stream().flatMap(a -> remarks(a, material)).toList();
    List<Pillar> pillars = pillars(material.codebook());
    return new Content(
        head,
        material.round().respondents().stream().map(each -> respondent(each, material)).toList(),
        pillars,
        asked.questions().stream()
            .map(q -> new Content.Question(q.id(), q.text(), q.chapter()))
            .toList(),
        asked.columns().stream()
            .map(c -> new Content.Column(c.id(), c.header(), c.chapter().orElse("")))
            .toList(),
        activities,
        passages,
        new ChooseExcerpts(asked, pillars).choose(activities, passages),
        figures.all(),
        texts);
  }

  private static Respondent respondent(Administration asked, Material material) {
    Optional<Answered> answer =
        material.answered().stream()
            .filter(each -> each.administration().code().equals(asked.code()))
            .findFirst();
    return new Respondent(
        asked.code(),
        asked.name(),
        asked.shortName(),
        asked.kind() == Administration.Kind.DISTRICT,
        answer
            .map(a -> a.submission().onTime() ? Answer.IN_TIME : Answer.LATE)
            .orElse(Answer.MISSING),
        answer.map(a -> a.submission().received()),
        answer.map(a -> a.submission().publicName()));
  }

  private static List<Pillar> pillars(Codebook codebook) {
    List<Pillar> pillars = new ArrayList<>();
    codebook
        .utgangspunkter()
        .forEach(
            u ->
                pillars.add(
                    new Pillar(
                        u.id(),
                        u.name(),
                        false,
                        u.delomraden().stream().map(d -> new Area(d.id(), d.name())).toList())));
    pillars.add(new Pillar(codebook.other().id(), codebook.other().name(), true, List.of()));
    return pillars;
  }

  private Item item(Counted counted, Material material) {
    Answered answered = counted.answered();
    return new Item(
        answered.submission().reference(counted.activity()),
        answered.administration().code(),
        answered.submission().publicName(),
        protectText.protect(counted.activity().name()).text(),
        label(counted.activity(), counted.classification(), material),
        cells(counted.activity(), material.questionnaire()));
  }

  private List<Cell> cells(Activity activity, Questionnaire asked) {
    return asked.columns().stream()
        .flatMap(column -> activity.value(column.id()).map(value -> cell(column, value)).stream())
        .toList();
  }

  private Cell cell(Column column, Value value) {
    ProtectedText shown =
        column.countsPersons() ? persons(value) : protectText.protect(value.written());
    return new Cell(
        column.id(),
        value.choice().orElse(""),
        shown.text(),
        !shown.isUntouched(),
        value.place().sheet(),
        value.place().cell());
  }

  /** A number of persons that could not be read may be a small one: it is withheld like one. */
  private ProtectedText persons(Value value) {
    return value
        .number()
        .map(
            number ->
                new ProtectedText(smallNumbers.persons(number.longValue()).inTable(), List.of()))
        .orElse(new ProtectedText("..", List.of()));
  }

  private Stream<Remark> remarks(Answered answered, Material material) {
    return answered.submission().passages().stream().map(each -> remark(answered, each, material));
  }

  private Remark remark(Answered answered, Passage passage, Material material) {
    ProtectedText shown = protectText.protect(passage.text());
    return new Remark(
        answered.submission().reference(passage),
        answered.administration().code(),
        answered.submission().publicName(),
        passage.question(),
        shown.text(),
        !shown.isUntouched(),
        answered.classification(passage).map(each -> label(passage, each, material)),
        passage.place().sheet(),
        passage.place().cell());
  }

  private static Label label(Unit unit, Classification classification, Material material) {
    return new Label(
        classification.utgangspunkt(),
        classification.delomrade().orElse(""),
        classification.second().orElse(""),
        classification.probability(),
        classification.origin().name(),
        classification.reasons(),
        material.wantsReview(unit, classification));
  }
}

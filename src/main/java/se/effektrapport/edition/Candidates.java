package se.effektrapport.edition;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.effektrapport.edition.Candidate.Wanted;
import se.effektrapport.edition.Item.Cell;
import se.effektrapport.questionnaire.Question;
import se.effektrapport.questionnaire.Questionnaire;

/** The words that may be quoted in each place of the report, and why. */
final class Candidates {

  private static final String EXAMPLE = "exempel";
  private static final String SETBACK = "motgang";
  private static final String DIRECTION = "effekt_riktning";
  private static final String CERTAINTY = "effekt_sakerhet";

  private final Questionnaire questionnaire;
  private final List<Item> activities;
  private final List<Remark> passages;

  Candidates(Questionnaire questionnaire, List<Item> activities, List<Remark> passages) {
    this.questionnaire = questionnaire;
    this.activities = activities;
    this.passages = passages;
  }

  /**
   * Belysande exempel: the respondent's own first, and of those the one it chose to give for all
   * its work; then effects that are measured or supported.
   */
  Stream<Candidate> examples(String pillar) {
    return Stream.of(
            answers(new Wanted(pillar, EXAMPLE, 1, "Förvaltningens eget exempel")),
            cells(new Wanted(pillar, EXAMPLE, 2, "Förvaltningens eget exempel på insatsen")),
            effects(CERTAINTY, "matt", new Wanted(pillar, EXAMPLE, 3, "Effekten är mätt")),
            effects(CERTAINTY, "belagd", new Wanted(pillar, EXAMPLE, 4, "Effekten är belagd")))
        .flatMap(each -> each);
  }

  /** Effects that did not come or were for the worse. */
  Stream<Candidate> setbacks(String pillar) {
    Wanted worse = new Wanted(pillar, SETBACK, 1, "Insatsen redovisar en försämring");
    Wanted same = new Wanted(pillar, SETBACK, 2, "Insatsen redovisar ingen förändring");
    return Stream.concat(
        effects(DIRECTION, "forsamring", worse), effects(DIRECTION, "oforandrat", same));
  }

  /**
   * Words about one utgångspunkt that feed a chapter: what was answered to its questions, then what
   * its insatser say.
   */
  Stream<Candidate> of(String pillar, String chapter) {
    return Stream.concat(
        answers(new Wanted(pillar, chapter, 1, "Svar på frågan, säkrast klassificerat först")),
        cells(new Wanted(pillar, chapter, 2, "Beskrivning av insatsen")));
  }

  /** Answers to a question that is not classified. */
  Stream<Candidate> answering(Question question) {
    Wanted wanted = new Wanted("", question.chapter(), 1, "Svar på frågan");
    return passages.stream()
        .filter(each -> each.question().equals(question.id()))
        .map(each -> Candidate.of(each, wanted));
  }

  private Stream<Candidate> answers(Wanted wanted) {
    Set<String> feeding =
        questionnaire.questions().stream()
            .filter(each -> each.classified() && each.chapter().equals(wanted.chapter()))
            .map(Question::id)
            .collect(Collectors.toSet());
    return passages.stream()
        .filter(each -> feeding.contains(each.question()))
        .filter(each -> each.label().filter(label -> surely(label, wanted)).isPresent())
        .map(each -> Candidate.of(each, wanted));
  }

  private Stream<Candidate> cells(Wanted wanted) {
    return questionnaire.columns().stream()
        .filter(column -> column.chapter().filter(wanted.chapter()::equals).isPresent())
        .flatMap(column -> cells(column.id(), activities.stream(), wanted));
  }

  private Stream<Candidate> effects(String column, String choice, Wanted wanted) {
    Stream<Item> chosen =
        activities.stream()
            .filter(each -> each.cell(column).map(Cell::choice).filter(choice::equals).isPresent());
    return cells("effekt", chosen, wanted);
  }

  private static Stream<Candidate> cells(String column, Stream<Item> among, Wanted wanted) {
    return among
        .filter(each -> surely(each.label(), wanted))
        .flatMap(each -> each.cell(column).map(cell -> Candidate.of(each, cell, wanted)).stream());
  }

  private static boolean surely(Label label, Wanted wanted) {
    return label.pillar().equals(wanted.pillar()) && !label.review();
  }
}

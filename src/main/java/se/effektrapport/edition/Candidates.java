package se.effektrapport.edition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.effektrapport.edition.Content.Cell;
import se.effektrapport.edition.Content.Excerpt;
import se.effektrapport.edition.Content.Item;
import se.effektrapport.edition.Content.Label;
import se.effektrapport.edition.Content.Remark;
import se.effektrapport.questionnaire.Question;
import se.effektrapport.questionnaire.Questionnaire;

/** The words that may be quoted in each place of the report, and why. */
final class Candidates {

  private static final String EXAMPLE = "exempel";
  private static final String SETBACK = "motgang";
  private static final String DIRECTION = "effekt_riktning";

  private final Questionnaire questionnaire;
  private final List<Item> activities;
  private final List<Remark> passages;

  Candidates(Questionnaire questionnaire, List<Item> activities, List<Remark> passages) {
    this.questionnaire = questionnaire;
    this.activities = activities;
    this.passages = passages;
  }

  /** Belysande exempel: the respondent's own first, then effects that are measured or supported. */
  Stream<Candidate> examples(String pillar) {
    return Stream.of(
            answers(pillar, EXAMPLE, 1, "Förvaltningens eget exempel"),
            cells(pillar, EXAMPLE, 1, "Förvaltningens eget exempel på insatsen"),
            effects(pillar, EXAMPLE, "effekt_sakerhet", "matt", 2, "Effekten är mätt"),
            effects(pillar, EXAMPLE, "effekt_sakerhet", "belagd", 3, "Effekten är belagd"))
        .flatMap(each -> each);
  }

  /** Effects that did not come or were for the worse. */
  Stream<Candidate> setbacks(String pillar) {
    return Stream.concat(
        effects(pillar, SETBACK, DIRECTION, "forsamring", 1, "Insatsen redovisar en försämring"),
        effects(
            pillar, SETBACK, DIRECTION, "oforandrat", 2, "Insatsen redovisar ingen förändring"));
  }

  /**
   * Words about one utgångspunkt that feed a chapter: what was answered to its questions, then what
   * its insatser say.
   */
  Stream<Candidate> of(String pillar, String chapter) {
    return Stream.concat(
        answers(pillar, chapter, 1, "Svar på frågan, säkrast klassificerat först"),
        cells(pillar, chapter, 2, "Beskrivning av insatsen"));
  }

  /** Answers to a question that is not classified. */
  Stream<Candidate> answering(Question question) {
    return passages.stream()
        .filter(each -> each.question().equals(question.id()))
        .map(each -> candidate(each, "", question.chapter(), 1, 1, "Svar på frågan"));
  }

  private Stream<Candidate> answers(String pillar, String chapter, int rank, String reason) {
    List<String> feeding =
        questionnaire.questions().stream()
            .filter(q -> q.classified() && q.chapter().equals(chapter))
            .map(Question::id)
            .toList();
    return passages.stream()
        .filter(each -> feeding.contains(each.question()))
        .flatMap(
            each ->
                each
                    .label()
                    .filter(label -> surely(label, pillar))
                    .map(l -> candidate(each, pillar, chapter, rank, l.probability(), reason))
                    .stream());
  }

  private Stream<Candidate> cells(String pillar, String chapter, int rank, String reason) {
    return questionnaire.columns().stream()
        .filter(column -> column.chapter().filter(chapter::equals).isPresent())
        .flatMap(
            column ->
                activities.stream()
                    .filter(each -> surely(each.label(), pillar))
                    .flatMap(each -> candidate(each, column.id(), chapter, rank, reason).stream()));
  }

  private Stream<Candidate> effects(
      String pillar, String chapter, String column, String choice, int rank, String reason) {
    return activities.stream()
        .filter(each -> surely(each.label(), pillar))
        .filter(each -> each.cell(column).map(Cell::choice).filter(choice::equals).isPresent())
        .flatMap(each -> candidate(each, "effekt", chapter, rank, reason).stream());
  }

  private static boolean surely(Label label, String pillar) {
    return label.pillar().equals(pillar) && !label.review();
  }

  private static Candidate candidate(
      Remark from, String pillar, String chapter, int rank, double probability, String reason) {
    Excerpt excerpt =
        new Excerpt(
            pillar,
            chapter,
            from.question(),
            from.reference(),
            from.administration(),
            from.text(),
            reason,
            from.submission(),
            from.sheet(),
            from.address());
    return new Candidate(excerpt, rank, probability, number(from.reference()), from.removed());
  }

  private static Optional<Candidate> candidate(
      Item from, String column, String chapter, int rank, String reason) {
    return from.cell(column)
        .map(
            cell -> {
              Excerpt excerpt =
                  new Excerpt(
                      from.label().pillar(),
                      chapter,
                      column,
                      from.reference(),
                      from.administration(),
                      cell.text(),
                      reason,
                      from.submission(),
                      cell.sheet(),
                      cell.address());
              int number = number(from.reference());
              return new Candidate(
                  excerpt, rank, from.label().probability(), number, cell.removed());
            });
  }

  private static int number(String reference) {
    return Integer.parseInt(reference.substring(reference.lastIndexOf('-') + 1));
  }
}

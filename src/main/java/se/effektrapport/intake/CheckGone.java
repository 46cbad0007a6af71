package se.effektrapport.intake;

import java.util.List;
import java.util.Optional;
import se.effektrapport.answers.Activity;
import se.effektrapport.answers.Lineage;
import se.effektrapport.questionnaire.Choice;
import se.effektrapport.questionnaire.Kind;
import se.effektrapport.questionnaire.Questionnaire;

/**
 * An insats of last year that is not in this year's answer may have ended, or its row was lost:
 * only the one who answers knows.
 *
 * @param ended the choice that says that an insats has ended, as the form shows it
 */
record CheckGone(LastRound.Answer last, Optional<String> ended) implements Check {

  /** Nobody reads a longer list in a sentence. */
  private static final int NAMED = 10;

  static CheckGone in(Questionnaire questionnaire, LastRound.Answer last) {
    return new CheckGone(
        last,
        questionnaire
            .column(ColumnIds.STATUS)
            .filter(column -> column.kind() instanceof Kind.FromList)
            .flatMap(column -> ended((Kind.FromList) column.kind())));
  }

  private static Optional<String> ended(Kind.FromList list) {
    return list.choices().stream()
        .filter(choice -> choice.id().equals(ColumnIds.ENDED))
        .map(Choice::label)
        .findFirst();
  }

  @Override
  public void ask(List<Activity> activities, Findings findings) {
    List<String> gone =
        last.lineage(activities).gone().stream()
            .map(Lineage.Earlier::activity)
            .map(Activity::name)
            .distinct()
            .toList();
    if (!gone.isEmpty()) {
      findings.add(Finding.question(sentence(gone)));
    }
  }

  private String sentence(List<String> gone) {
    boolean isOne = gone.size() == 1;
    return "%s %s fanns i svaret %s men saknas i år: väntade en rad för %s.%s Pågår den, lägg tillbaka raden med årets uppgifter."
        .formatted(
            isOne ? "Insatsen" : "Insatserna",
            names(gone),
            last.year(),
            isOne ? "den" : "var och en",
            ended.map(status -> ifEnded(isOne, status)).orElse(""));
  }

  private static String ifEnded(boolean isOne, String status) {
    return " Är %s avslutad, lägg tillbaka raden med status %s."
        .formatted(isOne ? "den" : "en insats", status);
  }

  private static String names(List<String> gone) {
    if (gone.size() <= NAMED) {
      return Sentences.and(gone);
    }
    return Sentences.listed(gone.subList(0, NAMED)) + " och " + (gone.size() - NAMED) + " till";
  }
}

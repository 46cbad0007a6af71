package se.effektrapport.intake;

import java.util.List;
import java.util.Optional;
import se.effektrapport.answers.Activity;
import se.effektrapport.answers.Place;
import se.effektrapport.answers.Value;
import se.effektrapport.questionnaire.Column;
import se.effektrapport.questionnaire.Questionnaire;

/** Of an insats that has ended one can often tell what came of it. */
record CheckEnded(Column status, Column effect, Column result) implements Check {

  static Optional<CheckEnded> in(Questionnaire questionnaire) {
    Optional<Column> status = questionnaire.column(ColumnIds.STATUS);
    Optional<Column> effect = questionnaire.column(ColumnIds.EFFECT);
    Optional<Column> result = questionnaire.column(ColumnIds.RESULT);
    return status.isPresent() && effect.isPresent() && result.isPresent()
        ? Optional.of(new CheckEnded(status.get(), effect.get(), result.get()))
        : Optional.empty();
  }

  @Override
  public void ask(List<Activity> activities, Findings findings) {
    List<Place> places =
        activities.stream()
            .filter(this::endedWithoutAWord)
            .flatMap(activity -> activity.value(status.id()).map(Value::place).stream())
            .toList();
    findings.add(
        new Grouped(
            "Insatsen är avslutad, men %s och %s är tomma: skriv vad den ledde till om ni vet det."
                .formatted(Sentences.quoted(effect.header()), Sentences.quoted(result.header())),
            places));
  }

  private boolean endedWithoutAWord(Activity activity) {
    return activity.choice(status.id()).equals(Optional.of(ColumnIds.ENDED))
        && activity.value(effect.id()).isEmpty()
        && activity.value(result.id()).isEmpty();
  }
}

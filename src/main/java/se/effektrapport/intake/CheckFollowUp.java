package se.effektrapport.intake;

import java.util.List;
import java.util.Optional;
import se.effektrapport.answers.Activity;
import se.effektrapport.answers.Place;
import se.effektrapport.answers.Value;
import se.effektrapport.questionnaire.Column;
import se.effektrapport.questionnaire.Questionnaire;

/** An effect is known from somewhere, unless it is said that it is too early to say. */
record CheckFollowUp(Column effect, Column followUp, Column basis) implements Check {

  static Optional<CheckFollowUp> in(Questionnaire questionnaire) {
    Optional<Column> effect = questionnaire.column(ColumnIds.EFFECT);
    Optional<Column> followUp = questionnaire.column(ColumnIds.FOLLOW_UP);
    Optional<Column> basis = questionnaire.column(ColumnIds.BASIS);
    return effect.isPresent() && followUp.isPresent() && basis.isPresent()
        ? Optional.of(new CheckFollowUp(effect.get(), followUp.get(), basis.get()))
        : Optional.empty();
  }

  @Override
  public void ask(List<Activity> activities, Findings findings) {
    List<Place> places =
        activities.stream()
            .filter(this::isFromNowhere)
            .flatMap(activity -> activity.value(effect.id()).map(Value::place).stream())
            .toList();
    findings.add(
        new Grouped(
            "%s är ifylld, men %s och %s är tomma: fyll i en av dem om ni har följt upp insatsen."
                .formatted(
                    Sentences.quoted(effect.header()),
                    Sentences.quoted(followUp.header()),
                    Sentences.quoted(basis.header())),
            places));
  }

  private boolean isFromNowhere(Activity activity) {
    return activity.value(effect.id()).isPresent()
        && activity.value(followUp.id()).isEmpty()
        && activity.value(basis.id()).isEmpty()
        && !activity.choice(ColumnIds.CERTAINTY).equals(Optional.of(ColumnIds.TOO_EARLY));
  }
}

package se.effektrapport.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.effektrapport.answers.Activity;
import se.effektrapport.answers.Value;
import se.effektrapport.questionnaire.Choice;
import se.effektrapport.questionnaire.Column;
import se.effektrapport.questionnaire.Kind;
import se.effektrapport.questionnaire.Questionnaire;

/**
 * A delområde belongs to an utgångspunkt; where one was chosen, it should be that one.
 *
 * @param belongsTo the utgångspunkt of each delområde, both by id
 */
record CheckArea(Column pillar, Column area, Map<String, String> belongsTo) implements Check {

  CheckArea {
    belongsTo = Map.copyOf(belongsTo);
  }

  static Optional<CheckArea> in(Questionnaire questionnaire) {
    return questionnaire
        .column(ColumnIds.PILLAR)
        .flatMap(
            pillar ->
                questionnaire
                    .column(ColumnIds.AREA)
                    .map(area -> new CheckArea(pillar, area, belongsTo(area))));
  }

  private static Map<String, String> belongsTo(Column area) {
    return area.kind() instanceof Kind.FromList list
        ? list.choices().stream()
            .filter(choice -> choice.belongsTo().isPresent())
            .collect(Collectors.toMap(Choice::id, choice -> choice.belongsTo().orElseThrow()))
        : Map.of();
  }

  @Override
  public void ask(List<Activity> activities, Findings findings) {
    for (Activity activity : activities) {
      Optional<String> chosen = activity.choice(pillar.id());
      activity
          .value(area.id())
          .filter(value -> chosen.isPresent() && isOutside(value, chosen.get()))
          .ifPresent(
              value -> findings.add(question(value, activity.value(pillar.id()).orElseThrow())));
    }
  }

  private boolean isOutside(Value value, String chosen) {
    return value.choice().map(belongsTo::get).filter(whole -> !whole.equals(chosen)).isPresent();
  }

  private Finding question(Value value, Value chosen) {
    return Finding.question(
        value.place(),
        "%s hör inte till utgångspunkten %s: välj ett delområde som gör det, eller ändra %s."
            .formatted(
                Sentences.quoted(value.written()),
                Sentences.quoted(chosen.written()),
                Sentences.quoted(pillar.header())));
  }
}

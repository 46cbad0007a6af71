package se.effektrapport.intake;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.effektrapport.answers.Activity;
import se.effektrapport.answers.Value;
import se.effektrapport.questionnaire.Column;
import se.effektrapport.questionnaire.Questionnaire;

/**
 * Persons who are counted in parts and in all: the parts are never more than the total, and as many
 * if each of them is given. A blank is not zero.
 */
record CheckParts(Column total, List<Column> parts) implements Check {

  CheckParts {
    parts = List.copyOf(parts);
  }

  /** One for each total that has parts. */
  static List<CheckParts> in(Questionnaire questionnaire) {
    return questionnaire.columns().stream()
        .map(total -> new CheckParts(total, parts(questionnaire, total)))
        .filter(check -> !check.parts().isEmpty())
        .toList();
  }

  private static List<Column> parts(Questionnaire questionnaire, Column total) {
    return questionnaire.columns().stream()
        .filter(column -> column.partOf().equals(Optional.of(total.id())))
        .toList();
  }

  @Override
  public void ask(List<Activity> activities, Findings findings) {
    for (Activity activity : activities) {
      Map<Column, BigDecimal> given = given(activity);
      BigDecimal sum = given.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
      activity
          .value(total.id())
          .filter(all -> all.number().filter(number -> differs(number, sum, given)).isPresent())
          .ifPresent(all -> findings.add(question(all, sum, given)));
    }
  }

  private Map<Column, BigDecimal> given(Activity activity) {
    Map<Column, BigDecimal> given = new LinkedHashMap<>();
    parts.forEach(part -> activity.amount(part.id()).ifPresent(amount -> given.put(part, amount)));
    return given;
  }

  private boolean differs(BigDecimal all, BigDecimal sum, Map<Column, BigDecimal> given) {
    int order = sum.compareTo(all);
    return order > 0 || order < 0 && given.size() == parts.size();
  }

  private Finding question(Value all, BigDecimal sum, Map<Column, BigDecimal> given) {
    return Finding.question(
        all.place(),
        "%s är %s%s, men %s är %s: rätta det tal som är fel."
            .formatted(
                Sentences.and(given.keySet().stream().map(Column::header).toList()),
                given.size() > 1 ? "tillsammans " : "",
                Sentences.amount(sum),
                Sentences.quoted(total.header()),
                Sentences.amount(all.number().orElseThrow())));
  }
}

package se.effektrapport.intake;

import java.util.List;
import java.util.Optional;
import se.effektrapport.answers.Activity;
import se.effektrapport.answers.Value;
import se.effektrapport.questionnaire.Column;
import se.effektrapport.questionnaire.Questionnaire;

/** The lowest age of those an insats is for is not above the highest. */
record CheckAges(Column from, Column to) implements Check {

  static Optional<CheckAges> in(Questionnaire questionnaire) {
    return questionnaire
        .column(ColumnIds.AGE_FROM)
        .flatMap(from -> questionnaire.column(ColumnIds.AGE_TO).map(to -> new CheckAges(from, to)));
  }

  @Override
  public void ask(List<Activity> activities, Findings findings) {
    for (Activity activity : activities) {
      Optional<Value> lowest = activity.value(from.id()).filter(v -> v.number().isPresent());
      Optional<Value> highest = activity.value(to.id()).filter(v -> v.number().isPresent());
      if (lowest.isPresent() && highest.isPresent()) {
        ask(lowest.get(), highest.get(), findings);
      }
    }
  }

  private void ask(Value lowest, Value highest, Findings findings) {
    if (lowest.number().orElseThrow().compareTo(highest.number().orElseThrow()) > 0) {
      String first = Sentences.quoted(from.header());
      findings.add(
          Finding.question(
              lowest.place(),
              "%s är %s, men %s är %s: skriv den lägsta åldern i %s."
                  .formatted(
                      first,
                      Sentences.amount(lowest.number().orElseThrow()),
                      Sentences.quoted(to.header()),
                      Sentences.amount(highest.number().orElseThrow()),
                      first)));
    }
  }
}

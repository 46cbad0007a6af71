package se.effektrapport.answers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.effektrapport.questionnaire.Choice;
import se.effektrapport.questionnaire.Column;
import se.effektrapport.questionnaire.EarlierId;
import se.effektrapport.questionnaire.Kind;
import se.effektrapport.questionnaire.Prefill;
import se.effektrapport.questionnaire.Questionnaire;

/**
 * What of the answers of a year stands in the next year's form already: the insatser that had not
 * ended, with what stays true of them. What the form asks anew every year is left blank.
 */
public record CarryOver(Questionnaire next) {

  /**
   * @param before the answers of the administration, or of those whose area is its own now
   */
  public Prefill of(List<Submission> before) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (Submission answer : before) {
      answer.activities().stream()
          .filter(activity -> activity.isNamed() && !Lineage.hasEnded(activity))
          .forEach(activity -> rows.add(row(answer, activity)));
    }
    return new Prefill(Map.of(), Map.of(), rows);
  }

  private Map<String, String> row(Submission answer, Activity activity) {
    Map<String, String> row = new LinkedHashMap<>();
    for (Column column : next.columns()) {
      if (column.carriedOver()) {
        activity
            .value(column.id())
            .flatMap(value -> text(value, column.kind()))
            .ifPresent(text -> row.put(column.id(), text));
      }
    }
    row.put(EarlierId.KEY, new EarlierId(answer.round(), answer.reference(activity)).toString());
    return row;
  }

  /** As the next form would have it written; empty if that form has no room for it. */
  private static Optional<String> text(Value value, Kind kind) {
    return switch (kind) {
      case Kind.ShortText text -> words(value);
      case Kind.RunningText text -> words(value);
      case Kind.FromList list ->
          list.choices().stream()
              .filter(choice -> value.choice().filter(choice.id()::equals).isPresent())
              .map(Choice::label)
              .findFirst();
      case Kind.Number limits ->
          value
              .persons()
              .filter(number -> number >= limits.least() && number <= limits.most())
              .map(String::valueOf);
      case Kind.Day limits ->
          value instanceof Value.Day day
                  && !day.date().isBefore(limits.earliest())
                  && !day.date().isAfter(limits.latest())
              ? Optional.of(day.date().toString())
              : Optional.empty();
    };
  }

  private static Optional<String> words(Value value) {
    return value instanceof Value.Words words ? Optional.of(words.written()) : Optional.empty();
  }
}

package se.effektrapport.answers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.effektrapport.questionnaire.EarlierId;

/** An answer made by hand: its insatser get the numbers 1, 2, 3 as they are said. */
final class Said {

  private static final Place PLACE = new Place("Insatser", "A5");

  private final int round;
  private final String administration;
  private final List<Activity> activities = new ArrayList<>();

  private Said(int round, String administration) {
    this.round = round;
    this.administration = administration;
  }

  static Said by(int round, String administration) {
    return new Said(round, administration);
  }

  /** An insats: its name, then ids of columns and ids of choices, numbers, days or words. */
  Said insats(String name, Object... idsAndValues) {
    Map<String, Value> values = new LinkedHashMap<>();
    values.put("insats", new Value.Words(name, PLACE));
    for (int i = 0; i < idsAndValues.length; i += 2) {
      values.put(idsAndValues[i].toString(), value(idsAndValues[i + 1]));
    }
    activities.add(new Activity(activities.size() + 1, values));
    return this;
  }

  /** The last insats was filled in from this one of the year before. */
  Said from(String id) {
    Activity last = activities.removeLast();
    activities.add(new Activity(last.number(), last.values(), EarlierId.in(id)));
    return this;
  }

  private static Value value(Object value) {
    return switch (value) {
      case Integer number -> new Value.Amount("" + number, new BigDecimal(number), PLACE);
      case LocalDate day -> new Value.Day(day.toString(), day, PLACE);
      case String text when text.matches("[a-z_]+|[A-Z][0-9]?") ->
          new Value.Chosen("valt " + text, text, PLACE);
      default -> new Value.Words(value.toString(), PLACE);
    };
  }

  List<Activity> activities() {
    return activities;
  }

  Submission answer() {
    return new Submission(
        round,
        administration,
        1,
        new Submission.SourceFile("svar.xlsx", "ab", "cd"),
        LocalDate.of(round, 9, 14),
        true,
        List.of(),
        activities);
  }
}

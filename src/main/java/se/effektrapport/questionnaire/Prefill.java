package se.effektrapport.questionnaire;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands in a form before its respondent gets it, in the words that the cells show: choices by
 * label, numbers in digits, days as 2021-08-16.
 *
 * @param contact by label of the cover: "Telefon"
 * @param answers by id of the question
 * @param activities by id of the column, one map for each row; one that is filled in from the year
 *     before has its id under {@link EarlierId#KEY}
 */
public record Prefill(
    Map<String, String> contact,
    Map<String, String> answers,
    List<Map<String, String>> activities) {

  public Prefill {
    contact = Collections.unmodifiableMap(new LinkedHashMap<>(contact));
    answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    activities = List.copyOf(activities);
  }

  /** Whether there are insatser of the year before in it. */
  boolean isCarriedOver() {
    return activities.stream().anyMatch(row -> row.containsKey(EarlierId.KEY));
  }

  /** An empty form. */
  public static Prefill none() {
    return new Prefill(Map.of(), Map.of(), List.of());
  }
}

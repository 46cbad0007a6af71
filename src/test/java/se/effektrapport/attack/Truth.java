package se.effektrapport.attack;

import java.util.HashMap;
import java.util.Map;
import se.effektrapport.answers.Activity;
import se.effektrapport.answers.Submission;
import se.effektrapport.answers.Value;
import se.effektrapport.figures.Material;

/** What the answers say: the number in each cell that counts persons. */
final class Truth {

  private Truth() {}

  static Map<Cell, Long> of(Material... materials) {
    Map<Cell, Long> truth = new HashMap<>();
    for (Material material : materials) {
      material.answered().forEach(each -> add(each.submission(), truth));
      material.before().stream()
          .flatMap(before -> before.asked().stream())
          .flatMap(asked -> asked.answer().stream())
          .forEach(each -> add(each, truth));
    }
    return truth;
  }

  private static void add(Submission answer, Map<Cell, Long> truth) {
    for (Activity activity : answer.activities()) {
      for (Value value : activity.values().values()) {
        value
            .persons()
            .ifPresent(
                persons ->
                    truth.put(
                        new Cell(
                            answer.round(),
                            answer.publicName(),
                            value.place().sheet(),
                            value.place().cell()),
                        persons));
      }
    }
  }
}

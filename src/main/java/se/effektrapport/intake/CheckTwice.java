package se.effektrapport.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.effektrapport.answers.Activity;
import se.effektrapport.answers.Place;
import se.effektrapport.answers.Value;

/** The same insats should stand on one row only, or its persons are counted twice. */
record CheckTwice() implements Check {

  @Override
  public void ask(List<Activity> activities, Findings findings) {
    Map<String, List<Value>> names = new LinkedHashMap<>();
    for (Activity activity : activities) {
      Value name = activity.value(ColumnIds.NAME).orElseThrow();
      names.computeIfAbsent(Tidy.key(name.written()), key -> new ArrayList<>()).add(name);
    }
    names.values().forEach(same -> askAboutRows(same, findings));
  }

  /** A name in merged cells stands in one cell, though it is that of several rows. */
  private static void askAboutRows(List<Value> same, Findings findings) {
    Value first = same.getFirst();
    List<Place> again = same.stream().map(Value::place).distinct().skip(1).toList();
    if (!again.isEmpty()) {
      String sentence =
          "Insatsen %s finns redan i %s: ta bort den ena om det är samma insats, ge dem annars olika namn."
              .formatted(Sentences.quoted(first.written()), first.place().cell());
      // Each insats is a question of its own; only its rows are listed together.
      findings.add(new Grouped(sentence, again).finding());
    }
  }
}

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
    names.values().forEach(same -> findings.add(question(same)));
  }

  private static Grouped question(List<Value> same) {
    Value first = same.getFirst();
    List<Place> again = same.stream().skip(1).map(Value::place).toList();
    return new Grouped(
        "Insatsen %s finns redan i %s: ta bort den ena om det är samma insats, ge dem annars olika namn."
            .formatted(Sentences.quoted(first.written()), first.place().cell()),
        again);
  }
}

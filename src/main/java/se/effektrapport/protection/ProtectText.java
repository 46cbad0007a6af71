package se.effektrapport.protection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Takes out of a text what may point at a person. */
public final class ProtectText {
  /** What stands where something was taken out. */
  public static final String REMOVED = "[uppgift borttagen]";

  /** The rules in force. Where two claim the same place, the one that stands first has it. */
  private static final List<Rule> RULES = List.of(new FindPersonalNumbers());

  /** One way of recognising personal data; the kind of its hits tells the reason. */
  interface Rule {
    Stream<Hit> findIn(String text);
  }

  public ProtectedText protect(String text) {
    List<Hit> hits = hitsIn(text);
    StringBuilder kept = new StringBuilder();
    int from = 0;
    for (Hit hit : hits) {
      kept.append(text, from, hit.start()).append(REMOVED);
      from = hit.end();
    }
    return new ProtectedText(kept.append(text, from, text.length()).toString(), hits);
  }

  private static List<Hit> hitsIn(String text) {
    List<Hit> hits = new ArrayList<>();
    for (Rule rule : RULES) {
      for (Hit hit : rule.findIn(text).toList()) {
        if (hits.stream().noneMatch(hit::overlaps)) {
          hits.add(hit);
        }
      }
    }
    hits.sort(Comparator.comparingInt(Hit::start));
    return hits;
  }
}

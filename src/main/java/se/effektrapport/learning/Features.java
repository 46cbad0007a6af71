package se.effektrapport.learning;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What a learner sees of a text: named features, and how strongly each of them shows. */
public final class Features {

  private final Map<String, Double> values = new LinkedHashMap<>();

  /**
   * Adds features that are there. Together they have the length given, so that a long text does not
   * outvote a short one.
   */
  public Features group(Collection<String> names, double length) {
    Set<String> once = new LinkedHashSet<>(names);
    double each = length / Math.sqrt(once.size());
    once.forEach(name -> add(name, each));
    return this;
  }

  /** Adds a feature that shows as strongly as given. */
  public Features add(String name, double value) {
    values.put(name, value);
    return this;
  }

  /** Those whose names begin otherwise. */
  public Features without(String beginning) {
    Features fewer = new Features();
    values.forEach(
        (name, value) -> {
          if (!name.startsWith(beginning)) {
            fewer.add(name, value);
          }
        });
    return fewer;
  }

  /** These and one more. */
  public Features with(String name, double value) {
    Features more = new Features();
    more.values.putAll(values);
    return more.add(name, value);
  }

  Map<String, Double> values() {
    return Collections.unmodifiableMap(values);
  }
}

package se.effektrapport.learning;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The features that a model knows, by number from 1. */
final class Vocabulary {

  /** What fewer examples show tells those examples from the others, and little else. */
  private static final int LEAST_EXAMPLES = 3;

  private final Map<String, Integer> numbers = new HashMap<>();

  /** In the order they first show, so that the same examples give the same numbers. */
  Vocabulary(List<Features> examples) {
    Map<String, Integer> times = new LinkedHashMap<>();
    examples.forEach(
        each -> each.values().keySet().forEach(name -> times.merge(name, 1, Integer::sum)));
    times.forEach(
        (name, count) -> {
          if (count >= LEAST_EXAMPLES) {
            numbers.put(name, numbers.size() + 1);
          }
        });
  }

  int size() {
    return numbers.size();
  }

  OptionalInt number(String feature) {
    Integer number = numbers.get(feature);
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  /** What is known of these features, in the order of their numbers. */
  Feature[] vector(Features features) {
    List<Feature> known = new ArrayList<>();
    features
        .values()
        .forEach(
            (name, value) ->
                number(name).ifPresent(number -> known.add(new FeatureNode(number, value))));
    known.sort(Comparator.comparingInt(Feature::getIndex));
    return known.toArray(Feature[]::new);
  }
}

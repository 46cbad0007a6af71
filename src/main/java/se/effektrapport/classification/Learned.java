package se.effektrapport.classification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import se.effektrapport.learning.Features;
import se.effektrapport.learning.LinearModel;

/**
 * What was learned from examples: to tell utgångspunkter from each other, which other one fits too,
 * and within each of them the delområden.
 */
final class Learned {

  /** A delområde that is less likely than this is not told. */
  private static final double LIKELY = 0.4;

  /** What the label of an example without a second label is called. */
  private static final String NONE = "";

  /**
   * A second label that is less likely than this is not told: at this limit, on texts set apart,
   * somewhat less than half of those told were right, and two thirds of those there were told.
   */
  private static final double TOLD = 0.2;

  /** How strongly the first label shows when the second is asked for. */
  private static final double GIVEN = 1.5;

  private final LinearModel utgangspunkter;
  private final LinearModel second;
  private final Map<String, LinearModel> delomraden = new HashMap<>();

  private record Read(Example example, Features features) {}

  Learned(List<Example> examples, Function<String, Features> describe) {
    List<Read> read =
        examples.stream().map(each -> new Read(each, describe.apply(each.text()))).toList();
    utgangspunkter = learn(read, each -> true, Example::utgangspunkt);
    second =
        LinearModel.learn(
            read.stream()
                .map(
                    each ->
                        new LinearModel.Example(
                            given(each.example().utgangspunkt(), each.features()),
                            each.example().second().orElse(NONE)))
                .toList());
    for (String id : utgangspunkter.labels()) {
      Predicate<Example> within =
          each -> each.utgangspunkt().equals(id) && each.delomrade().isPresent();
      if (examples.stream().anyMatch(within)) {
        delomraden.put(id, learn(read, within, each -> each.delomrade().orElseThrow()));
      }
    }
  }

  private static LinearModel learn(
      List<Read> read, Predicate<Example> among, Function<Example, String> label) {
    return LinearModel.learn(
        read.stream()
            .filter(each -> among.test(each.example()))
            .map(each -> new LinearModel.Example(each.features(), label.apply(each.example())))
            .toList());
  }

  /** How likely each utgångspunkt is, together one. */
  Map<String, Double> utgangspunkter(Features features) {
    return utgangspunkter.probabilities(features);
  }

  /** The likeliest delområde of an utgångspunkt, if any is likely. */
  Optional<String> delomrade(String utgangspunkt, Features features) {
    return Optional.ofNullable(delomraden.get(utgangspunkt))
        .flatMap(
            model ->
                model.probabilities(features).entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .filter(each -> each.getValue() >= LIKELY)
                    .map(Map.Entry::getKey));
  }

  /** Another utgångspunkt that fits too, if any is likely. */
  Optional<String> second(String utgangspunkt, Features features) {
    return second.probabilities(given(utgangspunkt, features)).entrySet().stream()
        .filter(each -> !each.getKey().equals(NONE) && !each.getKey().equals(utgangspunkt))
        .max(Map.Entry.comparingByValue())
        .filter(each -> each.getValue() >= TOLD)
        .map(Map.Entry::getKey);
  }

  /** Parts of words told no more of the second label, and took twice the time to learn. */
  private static Features given(String utgangspunkt, Features features) {
    return features.without(DescribeText.PARTS).with("given " + utgangspunkt, GIVEN);
  }

  /** What each feature says for one utgångspunkt rather than for another. */
  Map<String, Double> speaking(String utgangspunkt, String other, Features features) {
    return utgangspunkter.speaking(utgangspunkt, other, features);
  }
}

package se.effektrapport.classification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.effektrapport.language.Word;
import se.effektrapport.language.Words;

/**
 * The words of a text that decided, for readers: first those of the code book, "nattvandring (C3)",
 * then those that the examples taught, "medlemmarna".
 */
final class Reasons {

  private static final int MOST = 5;

  /** A word that does less than this share of the most telling one did not decide. */
  private static final double TELLING = 0.25;

  private Reasons() {}

  /**
   * @param speaking what each feature says for the utgångspunkt rather than for the next one
   */
  static List<String> of(String utgangspunkt, Evidence evidence, Map<String, Double> speaking) {
    List<String> reasons = new ArrayList<>(terms(utgangspunkt, evidence));
    String told = String.join(" ", reasons).toLowerCase(Locale.ROOT);
    telling(evidence.words(), speaking)
        .filter(word -> !told.contains(word.toLowerCase(Locale.ROOT)))
        .limit(Math.max(0, MOST - reasons.size()))
        .forEach(reasons::add);
    return reasons.isEmpty() ? List.of("inget ord som säger något säkert") : List.copyOf(reasons);
  }

  /** The code book's words for an utgångspunkt, the most telling first. */
  static List<String> terms(String utgangspunkt, Evidence evidence) {
    List<String> terms = evidence.score().reasons(utgangspunkt);
    return terms.subList(0, Math.min(MOST, terms.size()));
  }

  /** The words that the examples taught, the most telling first. */
  private static Stream<String> telling(List<Word> words, Map<String, Double> speaking) {
    Map<String, Double> weights = weights(words, speaking);
    double most = weights.values().stream().mapToDouble(each -> each).max().orElse(0);
    return weights.entrySet().stream()
        .filter(each -> each.getValue() > TELLING * most && each.getValue() > 0)
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .map(Map.Entry::getKey);
  }

  /** Each word's part in all that was found; what several words gave is shared among them. */
  private static Map<String, Double> weights(List<Word> words, Map<String, Double> speaking) {
    List<List<String>> names =
        IntStream.range(0, words.size())
            .mapToObj(place -> DescribeText.ofWord(words, place))
            .toList();
    Map<String, Integer> times = new HashMap<>();
    names.forEach(each -> each.forEach(name -> times.merge(name, 1, Integer::sum)));
    Map<String, Double> weights = new LinkedHashMap<>();
    for (int place = 0; place < words.size(); place++) {
      if (Words.isCommon(words.get(place))) {
        continue;
      }
      double weight =
          names.get(place).stream()
              .mapToDouble(name -> speaking.getOrDefault(name, 0.0) / times.get(name))
              .sum();
      weights.merge(words.get(place).lower(), weight, Double::sum);
    }
    return weights;
  }
}

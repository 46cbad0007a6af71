package se.effektrapport.language;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A text as it is compared with others: two that share eight words in a row, or most of their
 * letters, were not written apart.
 */
public final class Resemblance {

  private static final int WORDS_IN_A_ROW = 8;

  /** The share of three letters in a row that two texts may have in common (Jaccard). */
  private static final double TOO_ALIKE = 0.7;

  private final Set<String> runs;

  /** Three letters in a row as one number each, in order. */
  private final long[] letters;

  private Resemblance(Set<String> runs, long[] letters) {
    this.runs = runs;
    this.letters = letters;
  }

  public static Resemblance of(String text) {
    String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    List<String> words =
        Arrays.stream(lower.split("[^\\p{L}\\p{Nd}]+")).filter(word -> !word.isEmpty()).toList();
    String line = String.join(" ", words);
    return new Resemblance(
        IntStream.rangeClosed(0, words.size() - WORDS_IN_A_ROW)
            .mapToObj(start -> String.join(" ", words.subList(start, start + WORDS_IN_A_ROW)))
            .collect(Collectors.toUnmodifiableSet()),
        IntStream.rangeClosed(0, line.length() - 3)
            .mapToLong(start -> three(line, start))
            .distinct()
            .sorted()
            .toArray());
  }

  private static long three(String line, int start) {
    return (long) line.charAt(start) << 32
        | (long) line.charAt(start + 1) << 16
        | line.charAt(start + 2);
  }

  /** Whether the two share eight words in a row, or seven tenths of their letters. */
  public boolean isTooNear(Resemblance other) {
    return sharesWordsWith(other) || isMostlyAs(other);
  }

  private boolean sharesWordsWith(Resemblance other) {
    return !Collections.disjoint(runs, other.runs);
  }

  private boolean isMostlyAs(Resemblance other) {
    int few = Math.min(letters.length, other.letters.length);
    int many = Math.max(letters.length, other.letters.length);
    if (few < TOO_ALIKE * many || many == 0) {
      return false;
    }
    int common = common(letters, other.letters);
    return common >= TOO_ALIKE * (few + many - common);
  }

  private static int common(long[] one, long[] other) {
    int common = 0;
    for (int i = 0, j = 0; i < one.length && j < other.length; ) {
      int order = Long.compare(one[i], other[j]);
      if (order == 0) {
        common++;
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return common;
  }
}

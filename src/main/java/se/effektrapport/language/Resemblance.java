package se.effektrapport.language;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
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
  private final Set<String> letters;

  private Resemblance(Set<String> runs, Set<String> letters) {
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
            .mapToObj(start -> line.substring(start, start + 3))
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** Whether the two share eight words in a row, or seven tenths of their letters. */
  public boolean isTooNear(Resemblance other) {
    return sharesWordsWith(other) || isMostlyAs(other);
  }

  private boolean sharesWordsWith(Resemblance other) {
    return runs.stream().anyMatch(other.runs::contains);
  }

  private boolean isMostlyAs(Resemblance other) {
    int few = Math.min(letters.size(), other.letters.size());
    int many = Math.max(letters.size(), other.letters.size());
    if (few < TOO_ALIKE * many || many == 0) {
      return false;
    }
    Set<String> common = new HashSet<>(letters);
    common.retainAll(other.letters);
    return common.size() >= TOO_ALIKE * (few + many - common.size());
  }
}

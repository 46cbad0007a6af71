package se.effektrapport.edition;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How much two texts are alike. */
final class Likeness {

  private Likeness() {}

  /** The text as it is compared: one line, one space, lower case, no sign last. */
  static String key(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .strip()
        .replaceAll("[\\s\\p{Z}]+", " ")
        .replaceAll("[ :*.,;]+$", "")
        .toLowerCase(Locale.ROOT);
  }

  static Set<String> words(String text) {
    return new HashSet<>(List.of(key(text).split("[^\\p{L}\\p{N}]+")));
  }

  /** From 0, no word in common, to 1. */
  static double of(Set<String> one, Set<String> other) {
    long common = one.stream().filter(other::contains).count();
    int all = one.size() + other.size();
    return all == 0 ? 1 : 2.0 * common / all;
  }
}

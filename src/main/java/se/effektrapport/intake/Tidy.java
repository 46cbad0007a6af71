package se.effektrapport.intake;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Tidies what people write of what they did not mean to write. Runs of blanks are matched from
 * their first only, or a cell full of them would take seconds.
 */
final class Tidy {

  private Tidy() {}

  /**
   * The text in NFC with plain spaces and line breaks and nothing blank at the ends of lines;
   * without control characters, soft hyphens, zero-width and direction signs and halves of signs.
   */
  static String text(String written) {
    return Normalizer.normalize(written, Normalizer.Form.NFC)
        .replace("\r\n", "\n")
        .replaceAll("[\r\u000B\f\u0085\u2028\u2029]", "\n")
        .replaceAll("[\\p{Zs}\t]", " ")
        // Word's bullets, pasted, are signs that only its symbol fonts have.
        .replaceAll("[\uF0B7\uF0A7]", "•")
        .replaceAll("[\\p{Cc}\\p{Cs}\u00AD\u200B\u2060\uFEFF\uFFFE\uFFFF&&[^\n]]", "")
        .replaceAll("[\u200E\u200F\u202A-\u202E\u2066-\u2069]", "")
        .replaceAll("(?<! ) ++\n", "\n")
        .strip();
  }

  /** The text as it is compared with a heading or a choice: one line, one space, lower case. */
  static String key(String written) {
    return text(written)
        .replaceAll("\\s+", " ")
        .replaceAll("(?<![ :*])[ :*]++$", "")
        .toLowerCase(Locale.ROOT);
  }

  /** Whether nothing is said: blank, or only stray signs such as a full stop or a dash. */
  static boolean saysNothing(String written) {
    return text(written).matches("[\\s\\p{P}]*");
  }
}

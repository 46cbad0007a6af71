package se.effektrapport.intake;

import java.text.Normalizer;
import java.util.Locale;

/** Tidies what people write of what they did not mean to write. */
final class Tidy {

  private Tidy() {}

  /**
   * The text in NFC, without control characters, soft hyphens and zero-width signs, with plain
   * spaces and line breaks, and nothing blank at the ends of lines.
   */
  static String text(String written) {
    String plain =
        Normalizer.normalize(written, Normalizer.Form.NFC)
            .replace("\r\n", "\n")
            .replaceAll("[\r\u2028\u2029]", "\n")
            .replaceAll("[\u00AD\u200B\u2060\uFEFF]", "")
            .replaceAll("[\\p{Zs}\t]", " ")
            .replaceAll("[\\p{Cc}&&[^\n]]", "");
    return plain.replaceAll(" +\n", "\n").strip();
  }

  /** The text as it is compared with a heading or a choice: one line, one space, lower case. */
  static String key(String written) {
    return text(written).replaceAll("\\s+", " ").replaceAll("[ :*]+$", "").toLowerCase(Locale.ROOT);
  }
}

package se.effektrapport.texts;

import java.util.ArrayList;
import java.util.List;

/** The mistakes found so far in the chapter texts. */
final class Problems {

  private static final int LONGEST_QUOTE = 60;

  private final List<String> sentences = new ArrayList<>();

  /** A mistake; line 0 is the file as a whole. */
  void add(String file, int line, String expected, String found) {
    String place = line == 0 ? file : file + ", rad " + line;
    sentences.add("%s: väntade %s, fann %s.".formatted(place, expected, found));
  }

  void refuseIfAny() {
    if (!sentences.isEmpty()) {
      throw new TextsException(sentences);
    }
  }

  /** Somebody's words as a sentence can show them: in quotation marks, on one line, not long. */
  static String quoted(String words) {
    String tidy = words.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
    if (tidy.isEmpty()) {
      return "ingenting";
    }
    boolean isLong = tidy.codePointCount(0, tidy.length()) > LONGEST_QUOTE;
    return isLong
        ? "”" + tidy.substring(0, tidy.offsetByCodePoints(0, LONGEST_QUOTE)).strip() + " …”"
        : "”" + tidy + "”";
  }
}

package se.effektrapport.texts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Set;

/** The mistakes found so far in the chapter texts. */
final class Problems {

  private static final int LONGEST_QUOTE = 60;
  private static final int LONGEST_BEGINNING = 30;

  /** Who has this many to mend in one file runs again anyway. */
  private static final int MOST_OF_A_FILE = 50;

  private final Set<String> sentences = new LinkedHashSet<>();

  void add(String place, String expected, String found) {
    sentences.add("%s: väntade %s, fann %s.".formatted(place, expected, found));
  }

  /** Takes over the mistakes of one file, and only tells how many they are after the first. */
  void addAll(String file, Problems others) {
    others.sentences.stream().limit(MOST_OF_A_FILE).forEach(sentences::add);
    int more = others.sentences.size() - MOST_OF_A_FILE;
    if (more > 0) {
      sentences.add("%s: och %d fel till; rätta dem ovan först.".formatted(file, more));
    }
  }

  void refuseIfAny() {
    if (!sentences.isEmpty()) {
      throw new TextsException(new ArrayList<>(sentences));
    }
  }

  /** Somebody's words as a sentence can show them: in quotation marks, on one line, not long. */
  static String quoted(String words) {
    return quoted(words, LONGEST_QUOTE);
  }

  /** The first words of a paragraph, by which its author finds it. */
  static String beginning(String words) {
    return quoted(words, LONGEST_BEGINNING);
  }

  private static String quoted(String words, int longest) {
    String tidy = words.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
    if (tidy.isEmpty()) {
      return "ingenting";
    }
    boolean isLong = tidy.codePointCount(0, tidy.length()) > longest;
    return isLong
        ? "”" + tidy.substring(0, tidy.offsetByCodePoints(0, longest)).strip() + " …”"
        : "”" + tidy + "”";
  }
}

package se.effektrapport.datafile;

import java.util.Objects;

/**
 * One mistake in a data file, told in Swedish to the person who wrote it.
 *
 * @param file the folder and name of the file, as in {@code 2022/omgang.yaml}
 * @param line counted from 1; 0 is the file as a whole
 * @param expected what should have been there, as in {@code ett datum som 2022-09-30}
 * @param found what was there instead; see {@link #quoted}
 */
public record Problem(String file, int line, String expected, String found) {

  private static final int LONGEST_QUOTE = 60;

  public Problem {
    Objects.requireNonNull(file);
    Objects.requireNonNull(expected);
    Objects.requireNonNull(found);
  }

  /**
   * Somebody's own words as a sentence can show them: in quotation marks, on one line, not long.
   */
  public static String quoted(String words) {
    String tidy = words.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
    if (tidy.isEmpty()) {
      return "ingenting";
    }
    return "”" + shortened(tidy) + "”";
  }

  private static String shortened(String words) {
    return words.codePointCount(0, words.length()) <= LONGEST_QUOTE
        ? words
        : words.substring(0, words.offsetByCodePoints(0, LONGEST_QUOTE)).strip() + " …";
  }

  @Override
  public String toString() {
    String place = line == 0 ? file : file + ", rad " + line;
    return place + ": väntade " + expected + ", fann " + found + ".";
  }
}

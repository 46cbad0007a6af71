package se.effektrapport.questionnaire;

/** How high a row must be for its text, for programs that do not work it out themselves. */
final class Fitting {

  private static final double LINE = 15;

  private Fitting() {}

  /** Points, for text wrapped in a column of so many characters. */
  static double height(String text, double width) {
    return 4
        + LINE * text.lines().mapToLong(line -> 1 + (long) (line.length() / (width * 1.05))).sum();
  }
}

package se.effektrapport.questionnaire;

/** How high a row must be for its text, for programs that do not work it out when they open it. */
final class Fitting {

  /** The width of a column counts digits in ten points; a letter of running text is narrower. */
  private static final double LETTERS_PER_DIGIT = 1.2;

  private Fitting() {}

  /** Points, for text of a size wrapped in a column of so many characters. */
  static double height(String text, double width, double size) {
    double letters = (width - 1) * LETTERS_PER_DIGIT * 10 / size;
    return 5 + size * 1.29 * text.lines().mapToInt(line -> lines(line, letters)).sum();
  }

  private static int lines(String text, double letters) {
    int lines = 1;
    double used = 0;
    for (String word : text.split(" ")) {
      if (used > 0 && used + word.length() > letters) {
        lines++;
        used = 0;
      }
      // A word longer than the line is broken.
      lines += (int) (word.length() / (letters + 1));
      used += word.length() + 1;
    }
    return lines;
  }
}

package se.effektrapport.sheet;

/**
 * How high a row must be for its text, in points; for programs that do not work it out when they
 * open a file.
 */
public final class RowHeight {

  /** The width of a column counts digits of 11 points; a letter of running text is narrower. */
  private static final double LETTERS_PER_DIGIT = 1.1 * 11;

  private static final double LINE = 1.29;
  private static final double MARGIN = 4;

  private RowHeight() {}

  /** For text of so many points, wrapped in a column of so many characters. */
  public static double of(String text, double width, double points) {
    double letters = Math.max(1, (width - 1) * LETTERS_PER_DIGIT / points);
    int lines = Math.max(1, text.lines().mapToInt(line -> lines(line, letters)).sum());
    return MARGIN + LINE * points * lines;
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

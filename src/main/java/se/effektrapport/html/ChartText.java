package se.effektrapport.html;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide text is and how it wraps in a chart, whose reader may lack our font: a careful guess.
 */
final class ChartText {
  private static final String NARROW = "ijlftrI.,:;'’!|()-/ \u00a0";
  private static final String BROAD = "MWÅÄÖOQGDHNUABCKRVXY@%—";

  private ChartText() {}

  static double width(String text, double size) {
    double ems = 0;
    for (int sign : text.codePoints().toArray()) {
      if (NARROW.indexOf(sign) >= 0) {
        ems += 0.32;
      } else if (BROAD.indexOf(sign) >= 0) {
        ems += 0.74;
      } else {
        ems += sign == 'm' || sign == 'w' ? 0.84 : 0.56;
      }
    }
    return ems * size;
  }

  /** The lines of a text that may be at most so wide; a longer word is divided. */
  static List<String> wrap(String text, double size, double width) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && width(longer, size) > width) {
        lines.add(line);
        longer = word;
      }
      while (width(longer, size) > width) {
        int length = fitting(longer, size, width);
        lines.add(longer.substring(0, length) + "-");
        longer = longer.substring(length);
      }
      line = longer;
    }
    lines.add(line);
    return lines;
  }

  /** How much of a word has room on a line together with a hyphen; at least its first sign. */
  private static int fitting(String word, double size, double width) {
    int length = word.offsetByCodePoints(0, 1);
    while (width(word.substring(0, word.offsetByCodePoints(length, 1)) + "-", size) <= width) {
      length = word.offsetByCodePoints(length, 1);
    }
    return length;
  }
}

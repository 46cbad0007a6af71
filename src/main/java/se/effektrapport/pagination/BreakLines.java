package se.effektrapport.pagination;

import java.util.ArrayList;
import java.util.List;

/** Divides the text of a paragraph into lines, as full as they get. */
final class BreakLines {
  private final Words words;
  private final List<Integer> ends = new ArrayList<>();

  private BreakLines(Words words) {
    this.words = words;
  }

  /**
   * Where each line ends; at least one line.
   *
   * @param first the room of the first line, in twips
   * @param others the room of the others
   */
  static List<Integer> of(Words words, double first, double others) {
    BreakLines lines = new BreakLines(words);
    lines.divide(first, others);
    return lines.ends;
  }

  private void divide(double first, double others) {
    CharSequence text = words.text();
    double room = first;
    int begin = 0;
    int mayEnd = 0;
    double used = 0;
    int at = 0;
    while (at < text.length()) {
      if (at > begin && LineEnds.mayEnd(text, at)) {
        mayEnd = at;
      }
      // Spaces hang out in the margin.
      boolean full = text.charAt(at) != ' ' && used + words.width(at) > room && at > begin;
      boolean ordered = at > begin && text.charAt(at - 1) == '\n';
      if (full || ordered) {
        at = ordered || mayEnd <= begin ? at : mayEnd;
        ends.add(at);
        begin = at;
        used = 0;
        room = others;
      }
      used += words.width(at);
      at++;
    }
    ends.add(text.length());
  }
}

package se.effektrapport.parity;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes white space single across the pieces of a line, and puts plain words side by side together.
 */
final class Whitespace {
  private final List<Line.Piece> tidy = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();

  private Whitespace() {}

  static List<Line.Piece> tidy(List<Line.Piece> pieces) {
    Whitespace whitespace = new Whitespace();
    for (Line.Piece piece : pieces) {
      if (piece instanceof Line.Words plain) {
        whitespace.words.append(plain.text());
      } else {
        whitespace.finishWords(false);
        whitespace.tidy.add(piece);
      }
    }
    whitespace.finishWords(true);
    return List.copyOf(whitespace.tidy);
  }

  private void finishWords(boolean last) {
    String single = words.toString().replaceAll("[ \\t\\n\\r]+", " ");
    words.setLength(0);
    if (tidy.isEmpty()) {
      single = single.stripLeading();
    }
    if (last) {
      single = single.stripTrailing();
    }
    if (!single.isEmpty()) {
      tidy.add(new Line.Words(single));
    }
  }
}

package se.effektrapport.pagination;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The text of a paragraph with the width and height of each sign, in twips. */
final class Words {
  /** Stands for a picture or a chart. */
  static final char OBJECT = '\uFFFC';

  /** A note that is referred to at this place in the text. */
  record NoteMark(int at, BigInteger note) {}

  private final StringBuilder text = new StringBuilder();
  private final List<NoteMark> notes = new ArrayList<>();
  private double[] widths = new double[64];
  private int[] heights = new int[64];

  void add(String words, Lettering letters) {
    int height = letters.lineHeight();
    for (int i = 0; i < words.length(); i++) {
      char sign = words.charAt(i);
      // The second half of a sign takes no room of its own.
      boolean half = Character.isLowSurrogate(sign);
      int whole = Character.isHighSurrogate(sign) ? words.codePointAt(i) : sign;
      add(sign, half ? 0 : letters.width(whole), height);
    }
  }

  /** A sign or a thing with measures of its own. */
  void add(char sign, double width, int height) {
    int at = text.length();
    if (at == widths.length) {
      widths = Arrays.copyOf(widths, 2 * at);
      heights = Arrays.copyOf(heights, 2 * at);
    }
    text.append(sign);
    widths[at] = width;
    heights[at] = height;
  }

  void addNote(BigInteger note) {
    notes.add(new NoteMark(text.length(), note));
  }

  CharSequence text() {
    return text;
  }

  double width(int at) {
    return widths[at];
  }

  /** The notes referred to from one place to before another. */
  List<NoteMark> notes(int from, int to) {
    return notes.stream().filter(note -> note.at() >= from && note.at() < to).toList();
  }

  boolean hasNotes() {
    return !notes.isEmpty();
  }

  /** The tallest sign from one place to before another. */
  int height(int from, int to) {
    int tallest = 0;
    for (int i = from; i < to; i++) {
      tallest = Math.max(tallest, heights[i]);
    }
    return tallest;
  }

  boolean holdsObject(int from, int to) {
    return text.indexOf(String.valueOf(OBJECT), from) >= 0
        && text.indexOf(String.valueOf(OBJECT), from) < to;
  }
}

package se.effektrapport.sheet;

import java.util.BitSet;

/**
 * What our comments say, and which part of a comment is ours. It begins and ends with words of its
 * own, so that what somebody wrote before or after it stays.
 */
final class NoteText {

  private static final String BEGIN = "Återkoppling: ";
  private static final String END = "Kommentaren läses inte som svar.";
  private static final String APART = "\n\n";
  private static final int LONGEST = 3_000;

  private NoteText() {}

  static String of(String text) {
    String fitting = text.length() > LONGEST ? text.substring(0, LONGEST) + " …" : text;
    return BEGIN + fitting + "\n" + END;
  }

  /** The same, after something that somebody wrote. */
  static String after(String text) {
    return APART + of(text);
  }

  /** Which characters of a comment are ours. */
  static BitSet ours(String comment) {
    BitSet ours = new BitSet();
    int done = 0;
    for (int at = comment.indexOf(BEGIN); at >= 0; at = comment.indexOf(BEGIN, at + 1)) {
      if (at >= done && beginsALine(comment, at)) {
        int end = comment.indexOf(END, at);
        if (end < 0) {
          return ours;
        }
        done = end + END.length();
        ours.set(comment.startsWith(APART, at - 2) ? at - 2 : at, done);
      }
    }
    return ours;
  }

  private static boolean beginsALine(String comment, int at) {
    return at == 0 || comment.charAt(at - 1) == '\n';
  }

  /** A piece of a comment, that begins at a position in it, without what is ours. */
  static String others(String piece, int position, BitSet ours) {
    StringBuilder others = new StringBuilder();
    for (int i = 0; i < piece.length(); i++) {
      if (!ours.get(position + i)) {
        others.append(piece.charAt(i));
      }
    }
    return others.toString();
  }
}

package se.effektrapport.protection;

import java.text.Normalizer;

/**
 * A text with every digit, dash, blank and accent written in one way and without signs that nobody
 * sees, so that the rules need not know how it was typed; and where each sign stood.
 */
final class Folded {

  /** More marks on one letter are ornament. */
  private static final int MARKS_READ = 4;

  private final StringBuilder text = new StringBuilder();
  private final int[] starts;
  private final int[] ends;

  private Folded(String original) {
    // No cluster that is read becomes longer than twice itself.
    starts = new int[2 * original.length() + 1];
    ends = new int[starts.length];
    for (int from = 0; from < original.length(); ) {
      int to = clusterEnd(original, from);
      add(original, from, to);
      from = to;
    }
  }

  static Folded of(String original) {
    return new Folded(original);
  }

  String text() {
    return text.toString();
  }

  /** A hit in the folded text, at its place in the original. */
  Hit inOriginal(Hit hit) {
    int start = starts[hit.start()];
    return new Hit(hit.kind(), start, ends[hit.end() - 1] - start);
  }

  private static int clusterEnd(String original, int from) {
    int to = from + Character.charCount(original.codePointAt(from));
    while (to < original.length() && isMark(original.codePointAt(to))) {
      to += Character.charCount(original.codePointAt(to));
    }
    return to;
  }

  private void add(String original, int from, int to) {
    int read = Math.min(to, from + 2 + MARKS_READ);
    String cluster = normalized(original.substring(from, read));
    for (int i = 0; i < cluster.length(); ) {
      int sign = cluster.codePointAt(i);
      i += Character.charCount(sign);
      int folded = folded(sign);
      if (folded >= 0) {
        append(folded, from, to);
      }
    }
  }

  private void append(int sign, int from, int to) {
    int before = text.length();
    text.appendCodePoint(sign);
    for (int i = before; i < text.length(); i++) {
      starts[i] = from;
      ends[i] = to;
    }
  }

  private static String normalized(String cluster) {
    int sign = cluster.codePointAt(0);
    boolean isOrnamental = sign >= 0x1D400 && sign <= 0x1D7FF || sign >= 0xFF01 && sign <= 0xFF60;
    if (isOrnamental) {
      return Normalizer.normalize(cluster, Normalizer.Form.NFKC);
    }
    return cluster.length() == 1 ? cluster : Normalizer.normalize(cluster, Normalizer.Form.NFC);
  }

  private static int folded(int sign) {
    if (sign == '\n' || sign == '\t') {
      return sign == '\n' ? sign : ' ';
    }
    return switch (Character.getType(sign)) {
      case Character.DECIMAL_DIGIT_NUMBER -> '0' + Character.digit(sign, 10);
      case Character.SPACE_SEPARATOR -> ' ';
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> '\n';
      case Character.DASH_PUNCTUATION -> '-';
      case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> -1;
      case Character.CONTROL -> Character.isWhitespace(sign) ? ' ' : -1;
      default -> foldedSign(sign);
    };
  }

  private static int foldedSign(int sign) {
    return switch (sign) {
      case '\u2212' -> '-';
      case '\u2019', '\u2018', '\u02BC', '\u00B4', '`' -> '\'';
      default -> sign;
    };
  }

  private static boolean isMark(int sign) {
    int type = Character.getType(sign);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }
}

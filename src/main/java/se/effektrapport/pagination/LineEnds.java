package se.effektrapport.pagination;

/**
 * Where a line may end: the rules of Unicode (UAX 14) for the signs of western text, as LibreOffice
 * follows them. No word is hyphenated.
 */
final class LineEnds {
  private static final String CLOSING = ")]}!?,.:;/";
  private static final int EAST = 0x2E80;

  private LineEnds() {}

  /** Whether a line may end before this place. */
  static boolean mayEnd(CharSequence text, int at) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    if (isSpace(after) || CLOSING.indexOf(after) >= 0) {
      return false;
    }
    return switch (before) {
      case ' ', '\t', '\u200b', '\u2014', '\u00ad', '|', Words.OBJECT -> true;
      case '-' -> Character.isLetter(after);
      case '\u2010', '\u2013' -> Character.isLetterOrDigit(after);
      case '/' -> Character.isLetter(after);
      case '!', '?', '}' -> Character.isLetterOrDigit(after);
      default -> isEastern(before, after);
    };
  }

  private static boolean isSpace(char sign) {
    return sign == ' ' || sign == '\n' || sign == '\t';
  }

  /** Ideographs and pictograms stand apart, but no sign is cut in half. */
  private static boolean isEastern(char before, char after) {
    boolean cut = Character.isHighSurrogate(before);
    return !cut && (before >= EAST || after >= EAST) && before != '”';
  }
}

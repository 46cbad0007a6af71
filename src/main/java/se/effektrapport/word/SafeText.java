package se.effektrapport.word;

/** Text that XML can hold; what it cannot hold is shown as the sign for an unknown character. */
final class SafeText {
  private static final int UNKNOWN = 0xFFFD;

  private SafeText() {}

  static String of(String text) {
    if (text.codePoints().allMatch(SafeText::stays)) {
      return text;
    }
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints().map(SafeText::replaced).forEach(safe::appendCodePoint);
    return safe.toString();
  }

  private static int replaced(int sign) {
    if (sign == '\t' || sign == '\n' || sign == '\r') {
      return ' ';
    }
    return stays(sign) ? sign : UNKNOWN;
  }

  private static boolean stays(int sign) {
    boolean surrogate = sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE;
    return sign >= ' ' && !surrogate && (sign & 0xFFFE) != 0xFFFE;
  }
}

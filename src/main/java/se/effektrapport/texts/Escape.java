package se.effektrapport.texts;

/** Somebody's words as markup, without the signs that XML has no room for. */
final class Escape {

  private Escape() {}

  static String escaped(String words) {
    StringBuilder escaped = new StringBuilder(words.length());
    words.codePoints().filter(Escape::allowed).forEach(sign -> append(sign, escaped));
    return escaped.toString();
  }

  private static void append(int sign, StringBuilder escaped) {
    switch (sign) {
      case '<' -> escaped.append("&lt;");
      case '>' -> escaped.append("&gt;");
      case '&' -> escaped.append("&amp;");
      case '"' -> escaped.append("&quot;");
      default -> escaped.appendCodePoint(sign);
    }
  }

  private static boolean allowed(int sign) {
    boolean control = Character.isISOControl(sign) && sign != '\n' && sign != '\t';
    boolean surrogate = sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE;
    return !control && !surrogate && (sign & 0xFFFE) != 0xFFFE;
  }
}

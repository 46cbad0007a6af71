package se.effektrapport.wording;

import java.util.List;

/** Texts from outside as markup can hold them: signs that XML has no room for are left out. */
final class CleanText {

  private CleanText() {}

  static String of(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().filter(CleanText::allowed).forEach(clean::appendCodePoint);
    return clean.toString();
  }

  /** Paragraphs of lines: an empty line parts paragraphs. */
  static List<List<String>> paragraphs(String text) {
    return List.of(of(text).strip().split("(?:\\R[ \\t]*){2,}")).stream()
        .map(paragraph -> paragraph.lines().map(String::strip).toList())
        .filter(lines -> !lines.isEmpty())
        .toList();
  }

  private static boolean allowed(int sign) {
    boolean control = Character.isISOControl(sign) && sign != '\n' && sign != '\r' && sign != '\t';
    boolean surrogate = sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE;
    return !control && !surrogate && (sign & 0xFFFE) != 0xFFFE;
  }
}

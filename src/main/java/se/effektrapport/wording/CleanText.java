package se.effektrapport.wording;

import java.util.List;
import java.util.stream.Stream;

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
    String unix = of(text).replace("\r\n", "\n").replace('\r', '\n').strip();
    return Stream.of(unix.split("\n(?:[ \t]*\n)+"))
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

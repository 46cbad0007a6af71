package se.effektrapport.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** The texts that cells share, rich text as plain. */
final class Strings {

  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  /** What looks like an escape and is none, and signs that XML cannot hold or would change. */
  private static final Pattern TO_ESCAPE =
      Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)|[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]|\\p{Cs}");

  private final List<String> all = new ArrayList<>();

  private Strings() {}

  static Strings none() {
    return new Strings();
  }

  static Strings of(Xml part, Budget budget) throws IOException, XMLStreamException {
    Strings strings = new Strings();
    try (part) {
      while (part.next()) {
        if (part.starts("si")) {
          String text = item(part, "si");
          // An entry takes room even when it is empty.
          budget.kept(text);
          budget.kept("        ");
          strings.all.add(text);
        }
      }
    }
    return strings;
  }

  String at(String index) throws Refusal {
    try {
      return all.get(Integer.parseInt(index.strip()));
    } catch (NumberFormatException | IndexOutOfBoundsException wrong) {
      throw Refusal.damaged();
    }
  }

  /** Reads to the end of a string item; phonetic readings ("rPh") are no part of the text. */
  static String item(Xml xml, String end) throws IOException, XMLStreamException {
    StringBuilder text = new StringBuilder();
    while (xml.next() && !xml.ends(end)) {
      if (xml.starts("rPh")) {
        xml.text();
      } else if (xml.starts("t")) {
        text.append(xml.text());
        if (text.length() > Xml.LONGEST_TEXT) {
          throw Refusal.tooLarge();
        }
      }
    }
    return unescape(text.toString());
  }

  /** The text so that {@link #unescape}, and Excel, read it as it was. */
  static String escape(String text) {
    return TO_ESCAPE
        .matcher(text)
        .replaceAll(match -> "_x%04X_".formatted((int) match.group().charAt(0)));
  }

  /** OOXML writes signs that XML cannot hold as _x000D_. */
  static String unescape(String text) {
    if (!text.contains("_x")) {
      return text;
    }
    return ESCAPED
        .matcher(text)
        .replaceAll(
            match ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(match.group(1), 16))));
  }
}

package se.effektrapport.sheet;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML as text. Pieces of ours are written without prefix; who inserts them puts it there. */
final class Markup {

  static final String HEADER = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  private Markup() {}

  static String text(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.chars()
        .forEach(
            sign -> {
              switch (sign) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                // A reader would take it for a line feed.
                case '\r' -> escaped.append("&#13;");
                default -> escaped.append((char) sign);
              }
            });
    return escaped.toString();
  }

  /** For between double quotes. */
  static String attribute(String value) {
    return text(value).replace("\"", "&quot;").replace("\t", "&#9;").replace("\n", "&#10;");
  }

  static String name(String prefix, String local) {
    return prefix == null || prefix.isEmpty() ? local : prefix + ":" + local;
  }

  /** The element that the reader stands on, to its end, without prefixes of elements. */
  static String element(Xml xml) throws IOException, XMLStreamException {
    StringBuilder element = new StringBuilder();
    int depth = 0;
    do {
      if (element.length() > Xml.LONGEST_TEXT) {
        throw Refusal.tooLarge();
      }
      XMLStreamReader event = xml.event();
      if (event.isStartElement()) {
        depth++;
        start(event, element);
      } else if (event.isEndElement()) {
        depth--;
        element.append("</").append(event.getLocalName()).append('>');
      } else if (event.isCharacters()) {
        element.append(text(event.getText()));
      }
    } while (depth > 0 && xml.next());
    return element.toString();
  }

  private static void start(XMLStreamReader event, StringBuilder element) {
    element.append('<').append(event.getLocalName());
    for (int i = 0; i < event.getAttributeCount(); i++) {
      element
          .append(' ')
          .append(name(event.getAttributePrefix(i), event.getAttributeLocalName(i)))
          .append("=\"")
          .append(attribute(event.getAttributeValue(i)))
          .append('"');
    }
    element.append('>');
  }
}

package se.effektrapport.document;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Collapses white space as a browser does: over element borders, and none at the ends of a line.
 */
final class Whitespace {
  private final List<TextNode> line = new ArrayList<>();
  private boolean afterSpace = true;

  private Whitespace() {}

  /** Tidies the text nodes below these nodes, which make up one paragraph. */
  static void collapse(List<Node> nodes) {
    Whitespace whitespace = new Whitespace();
    nodes.forEach(whitespace::visit);
    whitespace.endLine();
  }

  /** The text on one line, and without signs that no document may hold. */
  static String tidy(String text) {
    StringBuilder tidied = new StringBuilder(text.length());
    append(text, tidied, true);
    return tidied.toString().stripTrailing();
  }

  private void visit(Node node) {
    if (node instanceof TextNode text) {
      StringBuilder collapsed = new StringBuilder();
      afterSpace = append(text.getWholeText(), collapsed, afterSpace);
      text.text(collapsed.toString());
      line.add(text);
    } else if (node instanceof Element element && element.nameIs("br")) {
      endLine();
    } else if (node instanceof Element element && element.nameIs("note")) {
      collapse(element.childNodes());
    } else {
      node.childNodes().forEach(this::visit);
    }
  }

  private void endLine() {
    for (TextNode text : line.reversed()) {
      String words = text.getWholeText();
      text.text(words.endsWith(" ") ? words.substring(0, words.length() - 1) : words);
      if (!text.getWholeText().isEmpty()) {
        break;
      }
    }
    line.clear();
    afterSpace = true;
  }

  private static boolean append(String text, StringBuilder to, boolean afterSpace) {
    boolean space = afterSpace;
    for (int sign : text.codePoints().toArray()) {
      boolean blank = sign == ' ' || Character.isISOControl(sign);
      if (!blank) {
        to.appendCodePoint(allowed(sign) ? sign : 0xFFFD);
      } else if (!space) {
        to.append(' ');
      }
      space = blank;
    }
    return space;
  }

  /** XML, and so both HTML for the PDF and Word, refuses the rest. */
  private static boolean allowed(int sign) {
    return !(sign >= 0xD800 && sign <= 0xDFFF) && (sign & 0xFFFE) != 0xFFFE;
  }
}

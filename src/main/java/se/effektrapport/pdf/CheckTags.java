package se.effektrapport.pdf;

import java.util.function.Predicate;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Makes sure that a listener is told all that a reader sees: the tagged text equals the text. */
record CheckTags(StructureTree tree, Predicate<Element> isHidden, FindPlace place) {

  /**
   * @throws PdfException if a text is tagged twice, in part, or not at all
   */
  void check(Element element) {
    if (isHidden.test(element) || element.getTagName().equals("svg")) {
      return; // what a chart says is its alternative text
    }
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Text text) {
        check(text);
      } else if (child instanceof Element inner) {
        check(inner);
      }
    }
  }

  private void check(Text text) {
    String wanted = letters(text.getData());
    String tagged = letters(tree.tagged(text));
    if (!wanted.equals(tagged)) {
      throw new PdfException(
          place.of(text),
          "en text på %d tecken i <%s> blev %d tecken i det som läses upp; väntade hela texten en gång"
              .formatted(wanted.length(), text.getParentNode().getNodeName(), tagged.length()));
    }
  }

  /** Without what line breaking adds and removes. */
  private static String letters(String text) {
    return text.replaceAll("[ \\t\\n\\r" + BreakLines.SOFT_HYPHEN + "]", "");
  }
}

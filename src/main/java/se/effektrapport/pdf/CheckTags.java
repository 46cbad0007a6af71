package se.effektrapport.pdf;

import java.util.Locale;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Makes sure that the pages say all that the report says, to readers and listeners, whatever the
 * CSS: what has been painted and tagged equals the text.
 */
record CheckTags(StructureTree tree, FindPlace place) {
  private static final Set<String> ONLY_ON_SCREEN = Set.of("skip", "back", "numbers", "watermark");
  private static final String HELP = "Om rapport.css har ändrats kan den dölja eller klippa texten";
  private static final String REPEATED_ON_EACH_PAGE = "running-head";

  /**
   * @throws PdfException if a text is tagged twice, in part, or not at all
   */
  void check(Element element) {
    String kind = element.getAttribute("class");
    boolean isChart = element.getTagName().equals("svg"); // it says its alternative text
    if (isChart || ONLY_ON_SCREEN.contains(kind) || kind.equals(REPEATED_ON_EACH_PAGE)) {
      return;
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
          "en text på %d tecken i <%s> blev %d tecken på sidorna; väntade hela texten en gång. %s"
              .formatted(
                  wanted.length(), text.getParentNode().getNodeName(), tagged.length(), HELP));
    }
  }

  /** Without what line breaking adds and removes, and in the capitals that the CSS may ask for. */
  static String letters(String text) {
    return BreakLines.whole(text).replaceAll("[ \\t\\n\\r]", "").toUpperCase(Locale.ROOT);
  }
}

package se.effektrapport.pdf;

import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import se.effektrapport.document.Block;

/** Says where in the report something is, as its author sees it: by template and heading. */
record FindPlace(List<Block> blocks) {
  private static final List<String> HEADINGS = List.of("h1", "h2", "h3", "h4");

  String of(Node node) {
    Element heading = headingBefore(node);
    if (heading == null) {
      return "före den första rubriken";
    }
    String template = template(blocks, "", heading.getAttribute("id"));
    String under = "under rubriken ”" + BreakLines.whole(heading.getTextContent()).strip() + "”";
    return template.isEmpty() ? under : "mallen " + template + ", " + under;
  }

  private static Element headingBefore(Node node) {
    NodeList elements = node.getOwnerDocument().getElementsByTagName("*");
    Element heading = null;
    for (int i = 0; i < elements.getLength(); i++) {
      Element element = (Element) elements.item(i);
      boolean before =
          (node.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) != 0;
      heading = before && HEADINGS.contains(element.getTagName()) ? element : heading;
    }
    return heading;
  }

  /** The template of the innermost section around the heading; empty if it is not known. */
  private static String template(List<Block> blocks, String around, String heading) {
    for (Block block : blocks) {
      if (block instanceof Block.Heading found && found.id().equals(heading)) {
        return around;
      }
      if (block instanceof Block.Section section) {
        String own = section.template().isEmpty() ? around : section.template();
        String template = template(section.blocks(), own, heading);
        if (!template.isEmpty()) {
          return template;
        }
      }
    }
    return "";
  }
}

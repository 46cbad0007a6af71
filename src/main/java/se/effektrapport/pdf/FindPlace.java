package se.effektrapport.pdf;

import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import se.effektrapport.document.Block;
import se.effektrapport.document.Inline;

/** Says where in the report something is, as its author sees it: by template, heading and line. */
final class FindPlace {
  private static final String LINE = "data-line";

  private final List<Block> blocks;
  private String template;
  private Block.Heading heading;

  FindPlace(List<Block> blocks) {
    this.blocks = blocks;
  }

  String of(Node node) {
    int line = line(node);
    template = "";
    heading = null;
    find(blocks, "", line);
    if (heading == null) {
      return line == 0 ? "på omslaget eller i sidhuvudet" : "före den första rubriken, rad " + line;
    }
    String under = "under rubriken ”" + Inline.words(heading.content()) + "”, rad " + line;
    return template.isEmpty() ? under : "mallen " + template + ", " + under;
  }

  /** The last heading that begins at the line or before it, and the template around it. */
  private void find(List<Block> among, String around, int line) {
    for (Block block : among) {
      if (block instanceof Block.Heading found && found.line() <= line) {
        heading = found;
        template = around;
      } else if (block instanceof Block.Section section) {
        find(section.blocks(), section.template().isEmpty() ? around : section.template(), line);
      }
    }
  }

  /** The line of the markup that the node comes from; 0 if it comes from the header. */
  private static int line(Node node) {
    for (Node at = node; at instanceof Element || at == node; at = at.getParentNode()) {
      if (at instanceof Element element) {
        if (element.hasAttribute(LINE)) {
          return Integer.parseInt(element.getAttribute(LINE));
        }
        Element origin = origin(element);
        if (origin != null) {
          return line(origin);
        }
      }
    }
    return 0;
  }

  /** What an entry of the contents list repeats, or where a note is referred to. */
  private static Element origin(Element element) {
    String id = element.getAttribute("id");
    if (id.startsWith("not-")) {
      return withId(element.getOwnerDocument(), id.replace("not-", "notanrop-"));
    }
    boolean entry = element.getTagName().equals("a") && Roles.inContents(element);
    return entry
        ? withId(element.getOwnerDocument(), element.getAttribute("href").substring(1))
        : null;
  }

  private static Element withId(Document document, String id) {
    NodeList elements = document.getElementsByTagName("*");
    for (int i = 0; i < elements.getLength(); i++) {
      if (elements.item(i) instanceof Element element && element.getAttribute("id").equals(id)) {
        return element;
      }
    }
    return null;
  }
}

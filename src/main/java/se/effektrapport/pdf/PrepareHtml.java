package se.effektrapport.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Makes of the HTML what the page needs: list labels, soft hyphens, only signs that the fonts have.
 */
record PrepareHtml(Fonts fonts) {
  // More signs than these are broader than the line, and only then a heading is divided.
  private static final int LONGEST_IN_HEADING = 35;
  private static final int LONGEST_IN_TITLE = 25;

  Document prepare(String html) {
    Document document = parse(html.substring(html.indexOf('\n') + 1)); // without the doctype
    new Numerals(this::writable).takeOut(document);
    label(document.getElementsByTagName("ul"));
    label(document.getElementsByTagName("ol"));
    KeepTogether keep = new KeepTogether(document);
    keep.inTables();
    keep.inLists();
    keep.atTheEnd();
    prepareText((Element) document.getElementsByTagName("body").item(0), 0);
    return document;
  }

  private static Document parse(String xml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler()); // throws, and prints nothing
      return builder.parse(new InputSource(new StringReader(xml)));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalStateException("The HTML for the PDF is not well-formed", e);
    }
  }

  /** A label that is text can be read aloud and copied; a painted bullet cannot. */
  private static void label(NodeList lists) {
    for (int i = 0; i < lists.getLength(); i++) {
      Element list = (Element) lists.item(i);
      boolean contents = isIn(list, "nav");
      boolean numbered = list.getTagName().equals("ol");
      int number = list.hasAttribute("start") ? Integer.parseInt(list.getAttribute("start")) : 1;
      if (numbered && number + children(list).size() > 100) {
        list.setAttribute("class", "long"); // its labels are broader
      }
      for (Element item : children(list)) {
        if (contents) {
          wrap(List.of(item.getFirstChild()), "span", "reference");
        } else {
          label(item, numbered ? number++ + "." : "•");
        }
      }
    }
  }

  private static void label(Element item, String text) {
    Element body = wrap(nodes(item), "div", "list-body");
    if (item.getAttribute("id").startsWith("not-")) {
      wrap(nodes(body), "div", "note");
    }
    Element label = element(item.getOwnerDocument(), "span", "list-label");
    label.setTextContent(text);
    item.insertBefore(label, body);
  }

  /** Puts an element around sibling nodes. */
  private static Element wrap(List<Node> nodes, String name, String kind) {
    Node first = nodes.getFirst();
    Element around = element(first.getOwnerDocument(), name, kind);
    first.getParentNode().insertBefore(around, first);
    nodes.forEach(around::appendChild);
    return around;
  }

  private static Element element(Document document, String name, String kind) {
    Element element = document.createElementNS(null, name);
    element.setAttribute("class", kind);
    return element;
  }

  private static List<Node> nodes(Node parent) {
    List<Node> nodes = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      nodes.add(node);
    }
    return nodes;
  }

  private static List<Element> children(Node parent) {
    return nodes(parent).stream()
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .toList();
  }

  private static boolean isIn(Node node, String element) {
    for (Node at = node; at != null; at = at.getParentNode()) {
      if (at.getNodeName().equals(element)) {
        return true;
      }
    }
    return false;
  }

  private void prepareText(Element element, int longestAround) {
    int longest = Math.max(longestAround, longestWhole(element));
    for (Node node : nodes(element)) {
      if (node instanceof Text text) {
        text.setData(Hyphenation.divide(writable(text.getData()), longest));
      } else if (node instanceof Element inner) {
        prepareText(inner, longest);
      }
    }
  }

  /** How long a word may be and still not be divided. */
  private static int longestWhole(Element element) {
    return switch (element.getTagName()) {
      case "h1", "h2", "h3", "h4", "nav" -> LONGEST_IN_HEADING;
      case "svg" -> Integer.MAX_VALUE;
      default -> element.getAttribute("class").equals("title") ? LONGEST_IN_TITLE : 0;
    };
  }

  /** The text with the name of each sign that no font of ours can write; never silently less. */
  private String writable(String text) {
    StringBuilder writable = new StringBuilder();
    for (int sign : Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().toArray()) {
      if (sign == '\n' || sign == '\t') {
        writable.append(' ');
      } else if (isInvisible(sign)) {
        continue;
      } else if (fonts.canWrite(sign)) {
        writable.appendCodePoint(sign);
      } else {
        writable.append("[tecken: ").append(name(sign)).append(']');
      }
    }
    return writable.toString();
  }

  private static String name(int sign) {
    String name = Character.getName(sign);
    return name == null ? String.format("U+%04X", sign) : name;
  }

  /**
   * Joiners, direction marks, soft hyphens and variation selectors: they have no look of their own.
   */
  private static boolean isInvisible(int sign) {
    return Character.getType(sign) == Character.FORMAT || sign >= 0xFE00 && sign <= 0xFE0F;
  }
}

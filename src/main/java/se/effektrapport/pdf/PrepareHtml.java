package se.effektrapport.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.text.Normalizer;
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

/** Makes of the HTML what the page needs: real list labels, and only signs that the fonts have. */
record PrepareHtml(Fonts fonts) {

  Document prepare(String html) {
    Document document = parse(html.substring(html.indexOf('\n') + 1)); // without the doctype
    label(document.getElementsByTagName("ul"));
    label(document.getElementsByTagName("ol"));
    replaceMissingSigns(document.getElementsByTagName("body").item(0));
    return document;
  }

  private static Document parse(String xml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      return builder.parse(new InputSource(new StringReader(xml)));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalStateException("The HTML for the PDF is not well-formed", e);
    }
  }

  /** A label that is text can be read aloud and copied; a painted bullet cannot. */
  private static void label(NodeList lists) {
    for (int i = 0; i < lists.getLength(); i++) {
      Element list = (Element) lists.item(i);
      if (isContents(list)) {
        continue;
      }
      boolean numbered = list.getTagName().equals("ol");
      int number = list.hasAttribute("start") ? Integer.parseInt(list.getAttribute("start")) : 1;
      for (Node item = list.getFirstChild(); item != null; item = item.getNextSibling()) {
        if (item instanceof Element element) {
          label(element, numbered ? number++ + "." : "•");
        }
      }
    }
  }

  private static void label(Element item, String text) {
    Element label = item.getOwnerDocument().createElementNS(null, "span");
    label.setAttribute("class", "list-label");
    label.setTextContent(text);
    item.insertBefore(label, item.getFirstChild());
  }

  private static boolean isContents(Node list) {
    for (Node node = list; node != null; node = node.getParentNode()) {
      if (node.getNodeName().equals("nav")) {
        return true;
      }
    }
    return false;
  }

  private void replaceMissingSigns(Node node) {
    if (node instanceof Text text) {
      text.setData(writable(text.getData()));
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      replaceMissingSigns(child);
    }
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
        writable.append("[tecken: ").append(Character.getName(sign)).append(']');
      }
    }
    return writable.toString();
  }

  /**
   * Joiners, direction marks, soft hyphens and variation selectors: they have no look of their own.
   */
  private static boolean isInvisible(int sign) {
    return Character.getType(sign) == Character.FORMAT || sign >= 0xFE00 && sign <= 0xFE0F;
  }
}

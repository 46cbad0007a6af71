package se.effektrapport.pdf;

import java.util.Optional;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What each element is called in the structure that a screen reader follows. */
final class Roles {
  private static final PdfName OWNER = PdfName.O;

  private Roles() {}

  /** The structure type; empty for an element that gives form but no structure. */
  static Optional<PdfName> of(Element element) {
    return Optional.ofNullable(name(element)).map(PdfName::new);
  }

  private static String name(Element element) {
    return switch (element.getTagName()) {
      case "body" -> "Document";
      case "header", "section", "aside", "nav" -> "Sect";
      case "h1" -> "H1";
      case "h2" -> "H2";
      case "h3" -> "H3";
      case "h4" -> "H4";
      case "p" -> "P";
      case "blockquote" -> "BlockQuote";
      case "ul", "ol" -> inContents(element) ? "TOC" : "L";
      case "li" -> inContents(element) ? "TOCI" : "LI";
      case "table" -> "Table";
      case "caption", "figcaption" -> "Caption";
      case "thead" -> "THead";
      case "tbody" -> "TBody";
      case "tr" -> "TR";
      case "th" -> "TH";
      case "td" -> "TD";
      case "figure" -> "Figure";
      case "a" -> "Link";
      case "q" -> "Quote";
      case "abbr", "data" -> "Span";
      default -> nameOfClass(element.getAttribute("class"));
    };
  }

  private static String nameOfClass(String name) {
    return switch (name) {
      case "list-label" -> "Lbl";
      case "list-body" -> "LBody";
      case "note" -> "Note";
      case "notes" -> "Sect";
      case "reference", "note-reference" -> "Reference";
      default -> null;
    };
  }

  /** What else the structure says of the element. */
  static void describe(Element element, PdfDictionary structure) {
    switch (element.getTagName()) {
      case "figure" -> {
        structure.put(PdfName.ALT, text(alternative(element)));
        numbers(element).ifPresent(each -> structure.put(PdfName.A, each));
      }
      case "data" -> structure.put(PdfName.A, number(element));
      case "abbr" -> structure.put(PdfName.E, text(element.getAttribute("title")));
      case "th" -> structure.put(PdfName.A, headCell(element));
      case "td" -> cell(element).ifPresent(cell -> structure.put(PdfName.A, cell));
      case "ul", "ol" -> {
        if (!inContents(element)) {
          structure.put(PdfName.A, list(element));
        }
      }
      default -> {}
    }
  }

  /** What a figure shows: the words for it, and for a chart its numbers. */
  private static String alternative(Element figure) {
    Node picture = figure.getElementsByTagName("img").item(0);
    if (picture instanceof Element image) {
      return image.getAttribute("alt");
    }
    Element chart = (Element) figure.getElementsByTagName("svg").item(0);
    String title = chart.getElementsByTagName("title").item(0).getTextContent();
    return title + " " + chart.getElementsByTagName("desc").item(0).getTextContent();
  }

  /** The id of a number, by which whoever reads the file finds its words. */
  private static PdfDictionary number(Element numeral) {
    PdfArray properties = new PdfArray();
    properties.add(property("tal", numeral.getAttribute("value")));
    return properties(properties);
  }

  /** The numbers of a chart, by their ids: the words of a picture are no text. */
  private static Optional<PdfDictionary> numbers(Element figure) {
    PdfArray properties = new PdfArray();
    NodeList points = figure.getElementsByTagName("data");
    for (int i = 0; i < points.getLength(); i++) {
      Element point = (Element) points.item(i);
      properties.add(property(point.getAttribute("value"), point.getTextContent()));
    }
    return properties.isEmpty() ? Optional.empty() : Optional.of(properties(properties));
  }

  private static PdfDictionary properties(PdfArray properties) {
    PdfDictionary attributes = attributes("UserProperties");
    attributes.put(PdfName.P, properties);
    return attributes;
  }

  private static PdfDictionary property(String name, String value) {
    PdfDictionary property = new PdfDictionary();
    property.put(PdfName.N, text(name));
    property.put(PdfName.V, text(value));
    return property;
  }

  private static PdfDictionary list(Element list) {
    PdfDictionary attributes = attributes("List");
    String numbering = list.getTagName().equals("ol") ? "Decimal" : "Disc";
    attributes.put(new PdfName("ListNumbering"), new PdfName(numbering));
    return attributes;
  }

  private static PdfDictionary headCell(Element cell) {
    PdfDictionary attributes = cell(cell).orElseGet(() -> attributes("Table"));
    String scope = cell.getAttribute("scope").equals("row") ? "Row" : "Column";
    attributes.put(new PdfName("Scope"), new PdfName(scope));
    return attributes;
  }

  private static Optional<PdfDictionary> cell(Element cell) {
    PdfDictionary attributes = attributes("Table");
    for (String span : new String[] {"ColSpan", "RowSpan"}) {
      String value = cell.getAttribute(span.toLowerCase(java.util.Locale.ROOT));
      if (!value.isEmpty()) {
        attributes.put(new PdfName(span), new PdfNumber(value));
      }
    }
    return attributes.size() > 1 ? Optional.of(attributes) : Optional.empty();
  }

  /** Where on the page a figure is. */
  static PdfDictionary place(org.openpdf.text.Rectangle area) {
    PdfDictionary attributes = attributes("Layout");
    attributes.put(new PdfName("Placement"), new PdfName("Block"));
    PdfArray box = new PdfArray();
    box.add(new PdfNumber(area.getLeft()));
    box.add(new PdfNumber(area.getBottom()));
    box.add(new PdfNumber(area.getRight()));
    box.add(new PdfNumber(area.getTop()));
    attributes.put(PdfName.BBOX, box);
    return attributes;
  }

  private static PdfDictionary attributes(String owner) {
    PdfDictionary attributes = new PdfDictionary();
    attributes.put(OWNER, new PdfName(owner));
    return attributes;
  }

  static boolean inContents(Node node) {
    for (Node at = node; at != null; at = at.getParentNode()) {
      if (at.getNodeName().equals("nav")) {
        return true;
      }
    }
    return false;
  }

  static PdfString text(String text) {
    return new PdfString(BreakLines.whole(text), PdfObject.TEXT_UNICODE);
  }
}

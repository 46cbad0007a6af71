package se.effektrapport.pdf;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;

/** Keeps headings together with what they stand over, and the last rows of a table. */
record KeepTogether(Document html) {
  private static final int FEW_SIGNS = 1200;
  private static final int LAST_ROWS = 2;
  private static final String END = "end";

  /** Whether these are the last rows of the body before them, apart only for the page break. */
  static boolean isEnd(Element element) {
    return element.getTagName().equals("tbody") && element.getAttribute("class").equals(END);
  }

  void inTables() {
    for (Element table : elements(html.getElementsByTagName("table"))) {
      List<Element> headings = headingsOver(table.getParentNode());
      box(headings.isEmpty() ? table.getParentNode() : headings.getFirst(), "beginning");
      keepEnd(table);
    }
  }

  /**
   * The library would keep a heading together with the whole of a list, however long, and leave the
   * rest of the page empty.
   */
  void inLists() {
    for (String kind : List.of("ul", "ol")) {
      for (Element list : elements(html.getElementsByTagName(kind))) {
        List<Element> headings = headingsOver(list);
        if (!headings.isEmpty()) {
          headings.forEach(heading -> heading.setAttribute("class", "over-list"));
          box(headings.getFirst(), "list-beginning");
        }
      }
    }
  }

  /** Where a page ends within the space under what comes last, the library begins an empty one. */
  void atTheEnd() {
    Node last = html.getElementsByTagName("body").item(0).getLastChild();
    while (last != null && !last.getNodeName().equals("table")) {
      if (last instanceof Element block) {
        block.setAttribute("style", "margin-bottom: 0");
        last = block.getLastChild();
      } else {
        last = last.getPreviousSibling();
      }
    }
  }

  /** The headings that stand right over this, the first of them first. */
  private static List<Element> headingsOver(Node below) {
    List<Element> headings = new ArrayList<>();
    Node before = below.getPreviousSibling();
    while (before instanceof Text || before != null && isHeading(before)) {
      if (before instanceof Element heading) {
        headings.addFirst(heading);
      }
      before = before.getPreviousSibling();
    }
    return headings;
  }

  private static boolean isHeading(Node node) {
    return node.getNodeName().matches("h[1-4]");
  }

  /** The last two rows are a part of their own, so that no row stands alone on the last page. */
  private static void keepEnd(Element table) {
    Element body = (Element) table.getElementsByTagName("tbody").item(0);
    List<Element> rows = elements(body.getElementsByTagName("tr"));
    int first = rows.size() - LAST_ROWS;
    while (first > 0 && isCovered(rows, first)) {
      first--;
    }
    List<Element> last = first <= 0 ? List.of() : rows.subList(first, rows.size());
    int letters = last.stream().mapToInt(row -> row.getTextContent().length()).sum();
    if (!last.isEmpty() && letters <= FEW_SIGNS) {
      Element end = body.getOwnerDocument().createElementNS(null, "tbody");
      end.setAttribute("class", END);
      last.forEach(end::appendChild);
      table.insertBefore(end, body.getNextSibling());
    }
  }

  /** Whether a cell of a row above reaches into this row. */
  private static boolean isCovered(List<Element> rows, int row) {
    for (int above = 0; above < row; above++) {
      for (Node cell = rows.get(above).getFirstChild();
          cell != null;
          cell = cell.getNextSibling()) {
        if (cell instanceof Element element && above + span(element) > row) {
          return true;
        }
      }
    }
    return false;
  }

  private static int span(Element cell) {
    String span = cell.getAttribute("rowspan");
    return span.isEmpty() ? 1 : Integer.parseInt(span);
  }

  /**
   * An empty box before the node, as high as the beginning of what follows, which is laid over it:
   * if there is no room for the box, it takes what follows to the next page with it.
   */
  private static Element box(Node before, String kind) {
    Element box = before.getOwnerDocument().createElementNS(null, "div");
    box.setAttribute("class", kind);
    before.getParentNode().insertBefore(box, before);
    return box;
  }

  private static List<Element> elements(NodeList nodes) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}

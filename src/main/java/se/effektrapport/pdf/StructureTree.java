package se.effektrapport.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** The structure of the document as it is painted: which piece of which page belongs to what. */
final class StructureTree {
  private final Map<Node, Integer> order = new IdentityHashMap<>();
  private final Map<Element, StructureNode> nodes = new IdentityHashMap<>();
  private final Map<Text, StringBuilder> tagged = new IdentityHashMap<>();
  private final Map<Node, Integer> firstPage = new IdentityHashMap<>();
  private final List<List<StructureNode>> marks = new ArrayList<>();
  private final List<StructureNode> annotations = new ArrayList<>();
  private final StructureNode root;

  StructureTree(Document document) {
    number(document);
    this.root = node((Element) document.getElementsByTagName("body").item(0)).orElseThrow();
  }

  StructureNode root() {
    return root;
  }

  /** For each page, from 0, the owner of each of its marked pieces. */
  List<List<StructureNode>> marks() {
    return marks;
  }

  /** The owner of each link area. */
  List<StructureNode> annotations() {
    return annotations;
  }

  private void number(Node node) {
    order.put(node, order.size());
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      number(child);
    }
  }

  /** The page from 0 on which the node was painted first, which is this one if it is new. */
  int firstPage(Node node, int page) {
    return firstPage.computeIfAbsent(node, unseen -> page);
  }

  /** The structure type to paint the node as. */
  PdfName role(Node node) {
    return owner(node).role();
  }

  /**
   * Notes that a piece of this node is painted next.
   *
   * @param page from 0
   * @return the number of the piece on its page
   */
  int mark(Node node, int page) {
    while (marks.size() <= page) {
      marks.add(new ArrayList<>());
    }
    StructureNode owner = owner(node);
    int number = marks.get(page).size();
    marks.get(page).add(owner);
    owner.add(new StructureNode.Mark(order.get(node), page, number));
    return number;
  }

  /** The parts of what is painted next of a text, each with what it belongs to. */
  List<Numerals.Piece> pieces(Text text, String words) {
    return Numerals.pieces(text, () -> tagged(text), words);
  }

  /** Notes that a part of a text is painted next; a number is an element from its first on. */
  int mark(Numerals.Piece piece, Text text, int page) {
    if (piece.owner() instanceof Element numeral && !nodes.containsKey(numeral)) {
      StructureNode node = new StructureNode(numeral, Roles.of(numeral).orElseThrow());
      nodes.put(numeral, node);
      order.put(numeral, order.get(text));
      owner(text).add(new StructureNode.Child(order.get(text), node));
    }
    return mark(piece.owner(), page);
  }

  /** Generated text, such as a page number in the contents, comes last in its element. */
  int markLast(Element element, int page) {
    Node last = element;
    while (last.getLastChild() != null) {
      last = last.getLastChild();
    }
    return mark(last, page);
  }

  void tag(Text text, String piece) {
    tagged.computeIfAbsent(text, unseen -> new StringBuilder()).append(piece);
  }

  String tagged(Text text) {
    return tagged.getOrDefault(text, new StringBuilder()).toString();
  }

  /** Whether the figure is painted for the first time. */
  boolean place(Element picture, org.openpdf.text.Rectangle area) {
    StructureNode figure = owner(picture);
    boolean first = figure.area() == null;
    figure.placeAt(area);
    return first;
  }

  /**
   * Notes a link's sensitive area.
   *
   * @return its number among all such areas
   */
  int annotate(Element link, int page, PdfIndirectReference annotation) {
    StructureNode node = node(link).orElseThrow();
    node.add(new StructureNode.Annotation(Integer.MAX_VALUE, page, annotation));
    annotations.add(node);
    return annotations.size() - 1;
  }

  /** The nearest node around, made with all above it when its first piece is painted. */
  private StructureNode owner(Node node) {
    for (Node at = node; at != null; at = at.getParentNode()) {
      if (at instanceof Element element) {
        Optional<StructureNode> owner = node(element);
        if (owner.isPresent()) {
          return owner.get();
        }
      }
    }
    throw new IllegalStateException("Outside the body: " + node);
  }

  private Optional<StructureNode> node(Element element) {
    if (KeepTogether.isEnd(element)) {
      return node((Element) element.getPreviousSibling());
    }
    StructureNode known = nodes.get(element);
    return known != null
        ? Optional.of(known)
        : Roles.of(element).map(role -> create(element, role));
  }

  private StructureNode create(Element element, PdfName role) {
    StructureNode node = new StructureNode(element, role);
    nodes.put(element, node);
    if (!element.getTagName().equals("body")) {
      owner(element.getParentNode()).add(new StructureNode.Child(order.get(element), node));
    }
    if (element.getTagName().equals("table")) {
      createCells(element);
    }
    return node;
  }

  /** An empty cell paints nothing but has its place in the grid. */
  private void createCells(Element table) {
    for (String cell : List.of("th", "td")) {
      for (int i = 0; i < table.getElementsByTagName(cell).getLength(); i++) {
        node((Element) table.getElementsByTagName(cell).item(i));
      }
    }
  }
}

package se.effektrapport.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.w3c.dom.Element;

/** An element of the structure tree, with what of it has been painted. */
final class StructureNode {
  private final Element element;
  private final PdfName role;
  private final List<Kid> kids = new ArrayList<>();
  private org.openpdf.text.Rectangle area;

  /** A part of a node; the order is that of the document, whatever order it was painted in. */
  sealed interface Kid {
    int order();
  }

  record Child(int order, StructureNode node) implements Kid {}

  /** A piece of a page, by its number among the marked pieces there. */
  record Mark(int order, int page, int number) implements Kid {}

  /** A link's sensitive area on a page. */
  record Annotation(int order, int page, PdfIndirectReference reference) implements Kid {}

  StructureNode(Element element, PdfName role) {
    this.element = element;
    this.role = role;
  }

  Element element() {
    return element;
  }

  PdfName role() {
    return role;
  }

  void add(Kid kid) {
    kids.add(kid);
  }

  /** In the order of the document; pieces of one text stay in the order they were painted. */
  List<Kid> kids() {
    return kids.stream().sorted(Comparator.comparingInt(Kid::order)).toList();
  }

  /** Where a figure is; painted once. */
  void placeAt(org.openpdf.text.Rectangle place) {
    area = place;
  }

  org.openpdf.text.Rectangle area() {
    return area;
  }
}

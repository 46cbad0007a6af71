package se.effektrapport.parity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** The tags of a PDF and the text on its pages that they hold. */
final class PdfTree {
  private final PDDocument file;
  private final Map<COSDictionary, Integer> pages = new IdentityHashMap<>();
  private final Map<Integer, Map<Integer, PdfMarks.Mark>> marks = new HashMap<>();

  PdfTree(PDDocument file) {
    this.file = file;
    int number = 0;
    for (PDPage page : file.getPages()) {
      pages.put(page.getCOSObject(), number);
      marks.put(number++, PdfMarks.of(page));
    }
  }

  PDStructureElement root() {
    return children(file.getDocumentCatalog().getStructureTreeRoot()).getFirst();
  }

  static List<PDStructureElement> children(PDStructureNode node) {
    List<PDStructureElement> children = new ArrayList<>();
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement child) {
        children.add(child);
      }
    }
    return children;
  }

  /** All elements of these types below the node, in order. */
  static List<PDStructureElement> all(PDStructureNode node, String... types) {
    List<PDStructureElement> found = new ArrayList<>();
    for (PDStructureElement child : children(node)) {
      if (List.of(types).contains(child.getStructureType())) {
        found.add(child);
      }
      found.addAll(all(child, types));
    }
    return found;
  }

  /** From 0. */
  int number(PDPage page) {
    return pages.get(page.getCOSObject());
  }

  PdfMarks.Mark mark(PDMarkedContentReference reference) {
    return marks
        .get(number(reference.getPage()))
        .getOrDefault(reference.getMCID(), new PdfMarks.Mark("", Float.NaN));
  }

  /** All pieces of text in the element and below, in order; not the numbers of notes. */
  static List<PDMarkedContentReference> pieces(PDStructureNode node) {
    List<PDMarkedContentReference> pieces = new ArrayList<>();
    for (Object kid : node.getKids()) {
      switch (kid) {
        case PDMarkedContentReference piece -> pieces.add(piece);
        case PDStructureElement child -> {
          if (!isNoteNumber(child)) {
            pieces.addAll(pieces(child));
          }
        }
        default -> {}
      }
    }
    return pieces;
  }

  private static boolean isNoteNumber(PDStructureElement element) {
    return element.getStructureType().equals("Reference")
        && element.getParent() instanceof PDStructureElement around
        && !around.getStructureType().equals("TOCI");
  }

  /** The words of the element and all below, without the hyphens of divided words. */
  String words(PDStructureNode node) {
    return pieces(node).stream()
        .map(piece -> mark(piece).text())
        .collect(Collectors.joining())
        .replace("\u00ad", "");
  }
}

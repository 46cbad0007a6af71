package se.effektrapport.parity;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;

/** Where the links of a PDF lead: an address, or a place on a page and what begins there. */
final class PdfTargets {
  private static final String[] BLOCKS = {
    "H1", "H2", "H3", "H4", "P", "Caption", "Figure", "LBody"
  };
  private static final float ROUNDING = 1;

  /** A block that a link can lead to, and where it begins. */
  private record Block(int page, float top, String words) {}

  private final PdfTree tree;
  private final List<Block> blocks = new ArrayList<>();

  PdfTargets(PdfTree tree) {
    this.tree = tree;
    PdfTree.all(tree.root(), BLOCKS).forEach(this::add);
  }

  private void add(PDStructureElement block) {
    List<PDMarkedContentReference> pieces = PdfTree.pieces(block);
    if (!pieces.isEmpty()) {
      PDMarkedContentReference first = pieces.getFirst();
      boolean figure = block.getStructureType().equals("Figure");
      float top =
          figure ? fromTop(PdfAttributes.of(block).top(), first.getPage()) : tree.mark(first).top();
      String words = figure ? block.getAlternateDescription() : tree.words(block);
      blocks.add(new Block(tree.number(first.getPage()), top, words));
    }
  }

  private static float fromTop(float fromBottom, PDPage page) {
    return page.getMediaBox().getHeight() - fromBottom;
  }

  /** Where a link leads, by its sensitive areas, which must agree. */
  String of(PDStructureElement link) {
    List<String> targets = new ArrayList<>();
    for (Object kid : link.getKids()) {
      if (kid instanceof PDObjectReference reference) {
        targets.add(target((PDAnnotationLink) reference.getReferencedObject()));
      }
    }
    if (targets.stream().distinct().count() != 1) {
      throw new AssertionError("a link with the targets " + targets + ": " + tree.words(link));
    }
    return targets.getFirst();
  }

  /** The page that a link within the document leads to, from 1. */
  int page(PDStructureElement link) {
    for (Object kid : link.getKids()) {
      if (kid instanceof PDObjectReference reference) {
        var area = (PDAnnotationLink) reference.getReferencedObject();
        return tree.number(place((PDActionGoTo) area.getAction()).getPage()) + 1;
      }
    }
    throw new AssertionError("a link without an area");
  }

  private static PDPageXYZDestination place(PDActionGoTo inner) {
    try {
      return (PDPageXYZDestination) inner.getDestination();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private String target(PDAnnotationLink area) {
    return switch (area.getAction()) {
      case PDActionURI address -> address.getURI();
      case PDActionGoTo inner -> within(place(inner));
      default -> throw new AssertionError("a link that does something else: " + area.getAction());
    };
  }

  /** The first block on the page that begins where the link leads, or below. */
  String within(PDPageXYZDestination place) {
    int page = tree.number(place.getPage());
    float top = fromTop(place.getTop(), place.getPage());
    return blocks.stream()
        .filter(block -> block.page() == page && block.top() >= top - ROUNDING)
        .findFirst()
        .map(block -> "→ " + Line.of(block.words()))
        .orElseThrow(() -> new AssertionError("a link to nothing on page " + (page + 1)));
  }
}

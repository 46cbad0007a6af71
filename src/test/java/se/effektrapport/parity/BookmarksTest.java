package se.effektrapport.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The bookmarks beside the pages of a PDF. */
class BookmarksTest {

  @ParameterizedTest
  @EnumSource
  void eachBookmarkLeadsToItsHeading(Pair.Of document) throws IOException {
    try (PDDocument file = Loader.loadPDF(document.pair().pdf())) {
      PdfTree tree = new PdfTree(file);
      List<String> headings =
          PdfTree.all(tree.root(), "H1", "H2", "H3", "H4").stream()
              .map(heading -> "→ " + Line.of(tree.words(heading)))
              .toList();
      assertThat(places(file.getDocumentCatalog().getDocumentOutline(), new PdfTargets(tree)))
          .isEqualTo(headings);
    }
  }

  private static List<String> places(PDOutlineNode bookmarks, PdfTargets targets)
      throws IOException {
    List<String> places = new ArrayList<>();
    for (PDOutlineItem bookmark : bookmarks.children()) {
      places.add(targets.within((PDPageXYZDestination) bookmark.getDestination()));
      places.addAll(places(bookmark, targets));
    }
    return places;
  }
}

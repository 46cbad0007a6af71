package se.effektrapport.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** What stands where on a page, by its tags; in points from the upper left corner. */
record Painted(PDPage page, List<Sign> signs) {

  /** A sign and what it is tagged as. */
  record Sign(String tag, TextPosition at) {
    double left() {
      return at.getXDirAdj();
    }

    double right() {
      return at.getXDirAdj() + at.getWidthDirAdj();
    }

    double baseline() {
      return at.getYDirAdj();
    }

    boolean isBlank() {
      return at.getUnicode().isBlank();
    }

    boolean isArtifact() {
      return tag.equals("Artifact");
    }
  }

  static Painted of(PDPage page) throws IOException {
    PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
    extractor.processPage(page);
    List<Sign> signs = new ArrayList<>();
    extractor.getMarkedContents().forEach(each -> collect(each, each.getTag(), signs));
    return new Painted(page, signs);
  }

  private static void collect(PDMarkedContent content, String tag, List<Sign> signs) {
    for (Object part : content.getContents()) {
      if (part instanceof TextPosition sign) {
        signs.add(new Sign(tag, sign));
      } else if (part instanceof PDMarkedContent inner) {
        collect(inner, tag, signs);
      }
    }
  }

  double width() {
    return page.getMediaBox().getWidth();
  }

  double height() {
    return page.getMediaBox().getHeight();
  }

  boolean isLandscape() {
    return width() > height();
  }

  /** The words of the report, without what is repeated on each page. */
  List<Sign> words() {
    return signs.stream().filter(sign -> !sign.isArtifact() && !sign.isBlank()).toList();
  }

  /** The tag of the lowest words. */
  String lowest() {
    return words().stream().max(Comparator.comparingDouble(Sign::baseline)).orElseThrow().tag();
  }

  /** The tag of the highest words. */
  Sign highest() {
    return words().stream().min(Comparator.comparingDouble(Sign::baseline)).orElseThrow();
  }
}

package se.effektrapport.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A draft says so across every page, and only the eye is told. */
class WatermarkTest {

  @TempDir Path templates;

  @Test
  void liesOnEveryPageOfADraftButTheCoverAsAnArtifact() throws IOException {
    List<Integer> pages = watermarks(Sample.write(Sample.everything(), templates));
    assertThat(pages.getFirst()).isZero();
    assertThat(pages.subList(1, pages.size())).hasSizeGreaterThan(5).containsOnly(1);
  }

  @Test
  void isGoneFromALockedDocument() throws IOException {
    assertThat(watermarks(Sample.write(Sample.everything().locked(), templates)))
        .hasSizeGreaterThan(5)
        .containsOnly(0);
  }

  /** How many lie on each page. */
  private static List<Integer> watermarks(Sample sample) throws IOException {
    List<Integer> pages = new ArrayList<>();
    try (PDDocument file = Loader.loadPDF(sample.pdf())) {
      for (PDPage page : file.getPages()) {
        pages.add(watermarks(page));
      }
    }
    return pages;
  }

  private static int watermarks(PDPage page) throws IOException {
    int found = 0;
    List<Object> tokens = new PDFStreamParser(page).parse();
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.get(i - 1).equals(COSName.getPDFName("Artifact"))
          && isWatermark(page, tokens.get(i))) {
        found++;
      }
    }
    return found;
  }

  /** What is said of an artifact stands with it, or by name among the page's resources. */
  private static boolean isWatermark(PDPage page, Object said) {
    COSBase properties = said instanceof COSBase base ? base : null;
    if (properties instanceof COSName name) {
      properties = page.getResources().getProperties(name).getCOSObject();
    }
    return properties instanceof COSDictionary known
        && "Watermark".equals(known.getNameAsString(COSName.SUBTYPE));
  }
}

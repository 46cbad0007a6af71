package se.effektrapport.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.effektrapport.sample.SampleEdition;

/** The HTML file as a browser prints it, which knows less of paper than our PDF program. */
class BrowserPrintTest {
  @TempDir Path folder;

  @Test
  void pagesAreNumberedHeadsRepeatedAndNoneIsEmpty() throws Exception {
    Chromium chromium = Chromium.in(folder);
    String html = new WriteHtml(SampleEdition.TEMPLATES).write(SampleEdition.get().report());
    List<String> pages;
    try (PDDocument file = Loader.loadPDF(chromium.print(html).toFile())) {
      pages =
          IntStream.rangeClosed(1, file.getNumberOfPages()).mapToObj(n -> text(file, n)).toList();
    }
    assertThat(pages.getFirst()).contains("Effekter av").doesNotContain("Sida");
    assertThat(pages.get(1)).contains("Innehåll", "Sida 2 (" + pages.size() + ")");
    assertThat(pages)
        .allMatch(page -> page.replaceAll("Sida \\d+ \\(\\d+\\)", "").length() > 20)
        .noneMatch(page -> page.contains("Siffrorna i") || page.contains("Hoppa till"));
    assertThat(pages)
        .filteredOn(page -> page.contains("Referens Insats Delområde"))
        .hasSizeGreaterThan(5);
  }

  private static String text(PDDocument file, int page) {
    try {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      return stripper.getText(file).replaceAll("\\s+", " ").strip();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}

package se.effektrapport.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.effektrapport.document.Document;
import se.effektrapport.document.ParseDocument;

class WritePdfTest {

  @TempDir static Path templates;
  static Document document;
  static byte[] pdf;
  static Map<String, Integer> pages;

  @BeforeAll
  static void writeOnce() throws IOException {
    Files.createDirectories(templates.resolve("rapport"));
    Files.copy(Path.of("templates/rapport/rapport.css"), templates.resolve("rapport/rapport.css"));
    Files.write(templates.resolve("rapport/prov.png"), resource("prov.png"));
    document =
        new ParseDocument().parse(new String(resource("allt.xhtml"), StandardCharsets.UTF_8));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    pages = new WritePdf(templates).write(document, out);
    pdf = out.toByteArray();
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = WritePdfTest.class.getResourceAsStream("/document/" + name)) {
      return in.readAllBytes();
    }
  }

  private static String text(int page) throws IOException {
    try (PDDocument file = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      return stripper.getText(file).replace("\u00ad\n", "").replaceAll("\\s+", " ");
    }
  }

  @Test
  void theSameDocumentBecomesTheSameBytes() {
    ByteArrayOutputStream again = new ByteArrayOutputStream();
    new WritePdf(templates).write(document, again);
    assertThat(again.toByteArray()).isEqualTo(pdf);
  }

  @Test
  void everyHeadingStandsOnThePageThatIsTold() throws IOException {
    assertThat(pages).hasSizeGreaterThan(20);
    assertThat(text(pages.get("h-3-2"))).contains("3.2 Resultat och konsekvenser");
    assertThat(text(pages.get("h-4-3"))).contains("4.3 Hur insatserna har följts upp");
  }

  @Test
  void theContentsListSaysThePages() throws IOException {
    assertThat(text(2))
        .containsPattern("3\\.2 Resultat och konsekvenser [. ]+" + pages.get("h-3-2"));
  }

  @Test
  void everyPageButTheCoverHasRunningHeadAndPageNumber() throws IOException {
    assertThat(text(1)).contains("Socialförvaltningen").doesNotContain("Sida");
    int last;
    try (PDDocument file = Loader.loadPDF(pdf)) {
      last = file.getNumberOfPages();
    }
    for (int page : List.of(2, 7, last)) {
      assertThat(text(page))
          .contains(
              "Effektrapport 2022, utgåva 1", "Exempeldata", "Sida " + page + " (" + last + ")");
    }
  }

  @Test
  void aSignThatTheFontLacksIsNamed() throws IOException {
    assertThat(text(3)).contains("[tecken: GRINNING FACE]").contains("✓ → ½ €");
  }

  @Test
  void numbersOfAChartAreTextOnThePage() throws IOException {
    assertThat(text(pages.get("h-2-1"))).contains("Civilsamhälle", "61");
  }

  @Test
  void aWideTableLiesOnLandscapePagesWithItsHeadRepeated() throws IOException {
    int page = pages.get("rubrik-13") + 2;
    try (PDDocument file = Loader.loadPDF(pdf)) {
      PDPage wide = file.getPage(page - 1);
      assertThat(wide.getMediaBox().getWidth()).isGreaterThan(wide.getMediaBox().getHeight());
    }
    assertThat(text(page)).contains("Referens Insats Beskrivning");
  }

  @Test
  void bookmarksFollowTheHeadings() throws IOException {
    try (PDDocument file = Loader.loadPDF(pdf)) {
      List<String> chapters = new ArrayList<>();
      for (PDOutlineItem item : file.getDocumentCatalog().getDocumentOutline().children()) {
        chapters.add(item.getTitle());
      }
      assertThat(chapters).hasSize(5).startsWith("1 Sammanfattning", "2 Bakgrund");
    }
  }

  @Test
  void everyFontIsEmbedded() throws IOException {
    try (PDDocument file = Loader.loadPDF(pdf)) {
      for (PDPage page : file.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
        }
      }
    }
  }

  @Test
  void metadataComesFromTheDocument() throws IOException {
    try (PDDocument file = Loader.loadPDF(pdf)) {
      var info = file.getDocumentInformation();
      assertThat(info.getTitle()).startsWith("Effekter av strategin");
      assertThat(info.getAuthor()).isEqualTo("Socialförvaltningen, Stockholms stad");
      assertThat(info.getCreationDate().toInstant()).isEqualTo("2022-10-19T00:00:00Z");
    }
  }
}

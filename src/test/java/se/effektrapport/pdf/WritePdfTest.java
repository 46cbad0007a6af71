package se.effektrapport.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WritePdfTest {

  @TempDir static Path templates;
  static Sample sample;

  @BeforeAll
  static void writeOnce() {
    sample = Sample.write(Sample.everything(), templates);
  }

  private static PDDocument load() throws IOException {
    return Loader.loadPDF(sample.pdf());
  }

  private static String text(int page) throws IOException {
    return sample.text(page);
  }

  private static int page(String heading) throws IOException {
    return sample.page(heading);
  }

  @Test
  void theSameDocumentBecomesTheSameBytes() {
    assertThat(Sample.write(Sample.everything(), templates).pdf()).isEqualTo(sample.pdf());
  }

  @Test
  void aBookmarkLeadsToThePageOfItsHeading() throws IOException {
    for (String heading :
        List.of("3.2 Resultat och konsekvenser", "4.3 Hur insatserna har följts upp")) {
      assertThat(text(page(heading))).contains(heading);
    }
  }

  @Test
  void theContentsListSaysThePages() throws IOException {
    String heading = "3.2 Resultat och konsekvenser";
    assertThat(text(2)).containsPattern(heading + " [. ]+" + page(heading));
  }

  @Test
  void everyPageButTheCoverHasRunningHeadAndPageNumber() throws IOException {
    assertThat(text(1)).contains("Socialförvaltningen").doesNotContain("Sida");
    int last;
    try (PDDocument file = load()) {
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
    assertThat(text(page("2.1 Insatser och omfattning"))).contains("Civilsamhälle", "61");
  }

  @Test
  void aWideTableLiesOnLandscapePagesWithItsHeadRepeated() throws IOException {
    int page = page("Bilaga 1 Alla insatser") + 2;
    try (PDDocument file = load()) {
      PDPage wide = file.getPage(page - 1);
      assertThat(wide.getMediaBox().getWidth()).isGreaterThan(wide.getMediaBox().getHeight());
    }
    assertThat(text(page)).contains("Referens Insats Beskrivning");
  }

  @Test
  void bookmarksFollowTheHeadings() throws IOException {
    try (PDDocument file = load()) {
      List<String> chapters = new ArrayList<>();
      for (PDOutlineItem item : file.getDocumentCatalog().getDocumentOutline().children()) {
        chapters.add(item.getTitle());
      }
      assertThat(chapters).hasSize(6).startsWith("1 Sammanfattning", "2 Bakgrund");
    }
  }

  @Test
  void everyFontIsEmbedded() throws IOException {
    try (PDDocument file = load()) {
      for (PDPage page : file.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
        }
      }
    }
  }

  @Test
  void metadataComesFromTheDocument() throws IOException {
    try (PDDocument file = load()) {
      var info = file.getDocumentInformation();
      assertThat(info.getTitle()).startsWith("Effekter av strategin");
      assertThat(info.getAuthor()).isEqualTo("Socialförvaltningen, Stockholms stad");
      assertThat(info.getCreationDate().toInstant()).isEqualTo("2022-10-19T00:00:00Z");
    }
  }

  @Test
  void theHyphenOfADividedWordIsNoPartOfTheText() throws IOException {
    try (PDDocument file = load()) {
      String text = new PDFTextStripper().getText(file);
      assertThat(text).containsPattern("insats\\Rgrupper").doesNotContain("insats-");
    }
  }

  @Test
  void aTextThatIsAllOnePageLongLosesNothing(@TempDir Path other) throws IOException {
    String words = "Ord nummer ett. ".repeat(900);
    Sample longer = Sample.write(Sample.of("<h1>A</h1><p>" + words + "</p>"), other);
    StringBuilder text = new StringBuilder();
    for (int page = 2; page <= 5; page++) {
      text.append(longer.text(page).replaceAll("Huvud|Sida \\d+ \\(\\d+\\)", ""));
    }
    assertThat(text.toString().split("nummer")).hasSize(901);
  }

  @Test
  void aWordIsNotBrokenWhereAnElementBeginsAtTheEndOfALine(@TempDir Path other) throws IOException {
    StringBuilder content = new StringBuilder("<h1>A</h1>");
    for (int words = 18; words < 30; words++) {
      content.append("<p>" + "ord ".repeat(words) + "<q>Citerat <strong>bestämt</strong></q></p>");
    }
    Sample quoted = Sample.write(Sample.of(content.toString()), other);
    assertThat(quoted.text(2).split("”Citerat ")).hasSize(13);
  }

  @ParameterizedTest
  @CsvSource({"10, wide", "11, wide", "14, ''", "36, ''"})
  void aHeadingStaysWithTheFirstRowsOfItsTable(int rowsBefore, String layout, @TempDir Path other)
      throws IOException {
    String content =
        "<section id=\"kap\"><h1>A</h1>"
            + table("Förra", rowsBefore, layout)
            + "<h2 id=\"andra\">Andra</h2>"
            + table("Senare", 40, layout)
            + "</section>";
    Sample written = Sample.write(Sample.of(content), other);
    assertThat(written.text(written.page("Andra")))
        .contains("Tabell 2. Senare", "Senare0x", "Senare1x", "Senare2x");
  }

  private static String table(String name, int rows, String layout) {
    StringBuilder table = new StringBuilder("<table");
    table.append(layout.isEmpty() ? ">" : " data-layout=\"" + layout + "\">");
    table.append("<caption>" + name + "</caption><thead><tr><th scope=\"col\">A</th>");
    table.append("<th scope=\"col\">B</th></tr></thead><tbody>");
    for (int row = 0; row < rows; row++) {
      String text = "Ord här och där. ".repeat(1 + row % 9 * 2);
      table.append("<tr><th scope=\"row\">" + name + row + "x</th><td>" + text + "</td></tr>");
    }
    return table.append("</tbody></table>").toString();
  }
}

package se.effektrapport.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.effektrapport.document.Document;
import se.effektrapport.sample.LibreOffice;
import se.effektrapport.sample.SampleEdition;

/** A program other than Word opens the file and sees what we meant. */
class LibreOfficeTest {
  @TempDir Path folder;

  @Test
  void opensTheReportWithCoverContentsAndPageNumbers() throws Exception {
    assumeTrue(
        LibreOffice.isInstalled(),
        "soffice is not installed here, so LibreOffice's view is not tested");
    Files.write(folder.resolve("rapport.docx"), SampleReport.bytes());
    LibreOffice.convert(folder.resolve("rapport.docx"), "pdf", folder);
    try (var pdf = Loader.loadPDF(folder.resolve("rapport.pdf").toFile())) {
      assertThat(pdf.getNumberOfPages()).isBetween(10, 14);
      String text = new PDFTextStripper().getText(pdf);
      assertThat(text)
          .contains("Effekter av arbetet", "Sida 3 (" + pdf.getNumberOfPages() + ")")
          .containsPattern("1 Sammanfattning\\.*\\s*3")
          .contains("Tabell 1. Svar per förvaltning", "Figur 4. Andel flickor och pojkar")
          .doesNotContain("Error");
    }
  }

  static Stream<Arguments> documents() {
    return Stream.of(
        Arguments.of("the report with everything in it", Sample.report()),
        Arguments.of("the sample report", SampleEdition.get().report()),
        Arguments.of("the writing material", SampleEdition.get().writingMaterial()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void theContentsListSaysThePagesWithinOne(String name, Document document) throws Exception {
    assumeTrue(
        LibreOffice.isInstalled(),
        "soffice is not installed here, so LibreOffice's view is not tested");
    Path templates = Sample.templatesWithPicture(folder.resolve("mallar"));
    byte[] written = new WriteWord(templates).write(document);
    Files.write(folder.resolve("rapport.docx"), written);
    LibreOffice.convert(folder.resolve("rapport.docx"), "pdf", folder);
    List<String> told = Unzipped.of(written).all("//w:hyperlink[.//w:instrText]/w:r[last()-1]/w:t");
    List<Integer> found = pagesOfBookmarks(folder.resolve("rapport.pdf"));
    assertThat(told).hasSameSizeAs(found).hasSizeGreaterThan(5);
    for (int i = 0; i < told.size(); i++) {
      assertThat(Integer.parseInt(told.get(i)))
          .as("line %d of the contents", i + 1)
          .isCloseTo(found.get(i), within(1));
    }
  }

  /** The pages of headings 1 and 2, as LibreOffice puts them in the bookmarks of the PDF. */
  private static List<Integer> pagesOfBookmarks(Path file) throws IOException {
    List<Integer> found = new ArrayList<>();
    try (var pdf = Loader.loadPDF(file.toFile())) {
      for (PDOutlineItem chapter : pdf.getDocumentCatalog().getDocumentOutline().children()) {
        found.add(pdf.getPages().indexOf(chapter.findDestinationPage(pdf)) + 1);
        for (PDOutlineItem section : chapter.children()) {
          found.add(pdf.getPages().indexOf(section.findDestinationPage(pdf)) + 1);
        }
      }
    }
    return found;
  }

  /** The template may be restyled in LibreOffice, which renames ids and capitals. */
  @Test
  void theTemplateWorksAfterLibreOfficeSavedIt() throws Exception {
    assumeTrue(
        LibreOffice.isInstalled(),
        "soffice is not installed here, so LibreOffice's view is not tested");
    Path templates = Files.createDirectories(folder.resolve("mallar/rapport"));
    Files.copy(Sample.TEMPLATES.resolve("rapport/rapport.dotx"), folder.resolve("rapport.dotx"));
    LibreOffice.convert(
        folder.resolve("rapport.dotx"), "dotx:MS Word 2007 XML Template", folder.resolve("ut"));
    Files.copy(folder.resolve("ut/rapport.dotx"), templates.resolve("rapport.dotx"));
    var document = Sample.of("<nav data-title=\"I\"></nav><h1>Ett</h1><ol><li>a</li></ol>");
    Unzipped report = Unzipped.of(new WriteWord(folder.resolve("mallar")).write(document));
    assertThat(report.all("//w:body//w:t")).contains("Ett prov", "Ett", "a");
    assertThat(report.partsLike("word/header.*").stream().map(report::text).toList())
        .anyMatch(header -> header.contains("Prov 2022, utgåva 1"));
  }
}

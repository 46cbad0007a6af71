package se.effektrapport.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.effektrapport.pdf.Painted.Sign;
import se.effektrapport.sample.SampleEdition;

/** Every page is one that we can show, in the sample report as in the documents of the tests. */
class LayoutTest {
  private static final double UPRIGHT_MARGIN = 70.8; // points, 25 mm
  private static final double LANDSCAPE_MARGIN = 56.6; // 20 mm
  private static final double BOTTOM_MARGIN = 62; // of landscape pages, 22 mm
  private static final int BELOW_WORDS = 22; // points, of padding and rules
  private static final double TOP_OF_TEXT = 115; // the baseline of the largest heading

  @TempDir static Path templates;
  static final Map<String, PDDocument> FILES = new HashMap<>();
  static final Map<String, List<Painted>> PAGES = new HashMap<>();

  @BeforeAll
  static void write() throws IOException {
    ByteArrayOutputStream report = new ByteArrayOutputStream();
    new WritePdf(SampleEdition.TEMPLATES).write(SampleEdition.get().report().locked(), report);
    load("rapport", report.toByteArray());
    load("allt", Sample.write(Sample.everything().locked(), templates).pdf());
    load("elakt", Sample.write(Sample.nasty().locked(), templates).pdf());
  }

  private static void load(String name, byte[] pdf) throws IOException {
    PDDocument file = Loader.loadPDF(pdf);
    List<Painted> pages = new ArrayList<>();
    for (PDPage page : file.getPages()) {
      pages.add(Painted.of(page));
    }
    FILES.put(name, file);
    PAGES.put(name, pages);
  }

  @AfterAll
  static void close() throws IOException {
    for (PDDocument file : FILES.values()) {
      file.close();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"rapport", "allt", "elakt"})
  void nothingStandsInTheMargins(String name) {
    List<Painted> pages = PAGES.get(name);
    for (int page = 1; page < pages.size(); page++) {
      Painted painted = pages.get(page);
      double margin = painted.isLandscape() ? LANDSCAPE_MARGIN : UPRIGHT_MARGIN;
      assertThat(painted.signs())
          .as("page " + (page + 1))
          .filteredOn(sign -> !sign.isBlank() && !sign.at().getUnicode().equals("-"))
          .allMatch(sign -> sign.left() >= margin - 1)
          .allMatch(sign -> sign.right() <= painted.width() - margin + 1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"rapport", "allt", "elakt"})
  void everyPageSaysSomething(String name) {
    assertThat(PAGES.get(name)).allMatch(page -> !page.words().isEmpty());
  }

  /** But for the chapters that hold nothing else. */
  @ParameterizedTest
  @ValueSource(strings = {"rapport", "allt", "elakt"})
  void noHeadingEndsAPage(String name) {
    List<Painted> pages = PAGES.get(name);
    for (int page = 0; page + 1 < pages.size(); page++) {
      if (!pages.get(page + 1).highest().tag().equals("H1")) {
        assertThat(pages.get(page).lowest()).as("page " + (page + 1)).doesNotMatch("H[1-4]");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"rapport", "allt", "elakt"})
  void aHeadingThatBeginsAPageStandsAtItsTop(String name) {
    assertThat(PAGES.get(name))
        .map(Painted::highest)
        .filteredOn(sign -> sign.tag().matches("H[1-4]"))
        .isNotEmpty()
        .allMatch(sign -> sign.baseline() < TOP_OF_TEXT, "at the top");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rapport", "allt", "elakt"})
  void noRowOfATableStandsAlone(String name) {
    List<PDStructureElement> tables = new ArrayList<>();
    collect(FILES.get(name).getDocumentCatalog().getStructureTreeRoot(), "Table", tables);
    assertThat(tables).isNotEmpty();
    for (PDStructureElement table : tables) {
      List<PDStructureElement> rows = new ArrayList<>();
      collect(bodyOf(table), "TR", rows);
      rows.removeIf(row -> pagesOf(row, name).isEmpty());
      if (rows.size() > 1) {
        assertThat(pagesOf(rows.getLast(), name))
            .isSubsetOf(pagesOf(rows.get(rows.size() - 2), name));
      }
    }
  }

  /** Such as the beginning of a rule that belongs to the next page. */
  @ParameterizedTest
  @ValueSource(strings = {"rapport", "allt", "elakt"})
  void nothingIsSeenBelowTheLastWords(String name) throws IOException {
    PDFRenderer renderer = new PDFRenderer(FILES.get(name));
    List<Painted> pages = PAGES.get(name);
    for (int page = 1; page < pages.size(); page++) {
      double words = pages.get(page).words().stream().mapToDouble(Sign::baseline).max().orElse(0);
      double end = pages.get(page).height() - BOTTOM_MARGIN;
      BufferedImage seen = renderer.renderImage(page);
      for (int y = (int) words + BELOW_WORDS; y < end; y++) {
        int[] row = seen.getRGB(0, y, seen.getWidth(), 1, null, 0, seen.getWidth());
        assertThat(row).as("page " + (page + 1) + ", " + y).containsOnly(0xFFFFFFFF);
      }
    }
  }

  private static PDStructureElement bodyOf(PDStructureElement table) {
    List<PDStructureElement> bodies = new ArrayList<>();
    collect(table, "TBody", bodies);
    return bodies.getFirst();
  }

  private static void collect(PDStructureNode node, String type, List<PDStructureElement> found) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (element.getStructureType().equals(type)) {
          found.add(element);
        }
        collect(element, type, found);
      }
    }
  }

  private static TreeSet<Integer> pagesOf(PDStructureNode node, String name) {
    TreeSet<Integer> pages = new TreeSet<>();
    for (Object kid : node.getKids()) {
      if (kid instanceof PDMarkedContentReference reference) {
        pages.add(FILES.get(name).getPages().indexOf(reference.getPage()) + 1);
      } else if (kid instanceof PDStructureElement element) {
        pages.addAll(pagesOf(element, name));
      }
    }
    return pages;
  }
}

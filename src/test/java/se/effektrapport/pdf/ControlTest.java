package se.effektrapport.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The check can fail: one thing is broken in a file that passes, and veraPDF names its rule. */
class ControlTest {
  private static final String CONTENT =
      """
      <section><h1>Ett</h1><p>Läs <a href="https://example.se/">mer</a>.</p><h2>Under</h2>
      <ul><li>a</li><li>b</li></ul>
      <table><caption>T</caption><thead><tr><th scope="col">A</th></tr></thead>
      <tbody><tr><td>b</td></tr></tbody></table>
      <figure><table data-chart="bar" data-alternative="Diagram"><thead><tr><th>A</th><th>B</th></tr>
      </thead><tbody><tr><th>a</th><td data-value="1">1</td></tr></tbody></table>
      <figcaption>F</figcaption></figure></section>
      """;

  @TempDir static Path templates;
  static byte[] whole;

  /** Breaks one thing. */
  private interface Change {
    void in(PDDocument file) throws IOException;
  }

  @BeforeAll
  static void write() {
    whole = Sample.write(Sample.of(CONTENT), templates).pdf();
  }

  @Test
  void theWholeFileBreaksNoRuleWhenItIsSavedAgain() throws Exception {
    assertThat(Verdict.broken(changed(file -> {}), PDFAFlavour.PDFUA_1)).isEmpty();
    assertThat(Verdict.broken(changed(file -> {}), PDFAFlavour.PDFA_2_A)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("changes")
  void namesTheRule(String name, Change change, String rule) throws Exception {
    List<String> broken = Verdict.broken(changed(change), PDFAFlavour.PDFUA_1);
    assertThat(broken).anySatisfy(each -> assertThat(each).contains(rule));
  }

  /** What only our own check of the text finds: see CheckTags. */
  @Test
  void doesNotSeeThatAParagraphIsReadTwiceOrNotAtAll() throws Exception {
    byte[] twice =
        changed(
            file -> {
              PDStructureElement paragraph = all(file, "P").getLast();
              paragraph.appendKid((PDMarkedContentReference) paragraph.getKids().getFirst());
            });
    assertThat(twice).isNotEqualTo(whole);
    assertThat(Verdict.broken(twice, PDFAFlavour.PDFUA_1)).isEmpty();
    byte[] never = changed(ControlTest::hideParagraphs);
    assertThat(Verdict.broken(never, PDFAFlavour.PDFUA_1)).isEmpty();
    assertThat(Verdict.broken(never, PDFAFlavour.PDFA_2_A)).isEmpty();
  }

  private static void hideParagraphs(PDDocument file) throws IOException {
    for (PDStructureElement paragraph : all(file, "P")) {
      paragraph.getCOSObject().removeItem(COSName.K);
    }
    for (PDPage page : file.getPages()) {
      String content = new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
      String hidden =
          content.replaceAll("/P ?<</MCID ?[0-9]+>> ?BDC", "/Artifact <</Type /Layout>> BDC");
      assertThat(hidden).isNotEqualTo(content);
      PDStream stream = new PDStream(file);
      try (OutputStream out = stream.createOutputStream()) {
        out.write(hidden.getBytes(StandardCharsets.ISO_8859_1));
      }
      page.setContents(stream);
    }
  }

  static Stream<Arguments> changes() {
    return Stream.of(
        change("a figure without alternative", file -> remove(file, "Figure", "Alt"), "7.3", 1),
        change("a head cell without scope", file -> remove(file, "TH", "A"), "7.5", 1),
        change("a skipped level", file -> rename(file, "H2", "H3"), "7.4.2", 1),
        change("a list without items", file -> rename(file, "LI", "P"), "7.2", 19),
        change("a link without description", file -> unlink(file, COSName.CONTENTS), "7.18.5", 2),
        change("a link outside the tree", file -> unlink(file, COSName.STRUCT_PARENT), "7.18.5", 1),
        change("no language", file -> catalog(file, "Lang"), "7.2", 2),
        change("not marked as tagged", file -> catalog(file, "MarkInfo"), "6.2", 1),
        change("the title is not shown", file -> catalog(file, "ViewerPreferences"), "7.1", 10),
        change("no title", file -> metadata(file, "dc:title", "dc:rights"), "7.1", 9),
        change(
            "does not say PDF/UA",
            file -> metadata(file, "<pdfuaid:part>1</pdfuaid:part>", ""),
            "5",
            1),
        change("a font that is not embedded", ControlTest::dropFonts, "7.21.4.1", 1));
  }

  private static Arguments change(String name, Change change, String clause, int test) {
    return arguments(name, change, "clause=" + clause + ", testNumber=" + test + "]");
  }

  private static byte[] changed(Change change) throws IOException {
    try (PDDocument file = Loader.loadPDF(whole)) {
      change.in(file);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      file.save(out);
      return out.toByteArray();
    }
  }

  private static void remove(PDDocument file, String type, String key) {
    all(file, type).forEach(each -> each.getCOSObject().removeItem(COSName.getPDFName(key)));
  }

  private static void rename(PDDocument file, String type, String other) {
    all(file, type).forEach(each -> each.setStructureType(other));
  }

  private static List<PDStructureElement> all(PDDocument file, String type) {
    List<PDStructureElement> found = new ArrayList<>();
    collect(file.getDocumentCatalog().getStructureTreeRoot(), type, found);
    assertThat(found).as(type).isNotEmpty();
    return found;
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

  private static void unlink(PDDocument file, COSName key) throws IOException {
    for (PDPage page : file.getPages()) {
      for (PDAnnotation annotation : page.getAnnotations()) {
        annotation.getCOSObject().removeItem(key);
      }
    }
  }

  private static void catalog(PDDocument file, String key) {
    file.getDocumentCatalog().getCOSObject().removeItem(COSName.getPDFName(key));
  }

  private static void metadata(PDDocument file, String text, String other) throws IOException {
    PDMetadata metadata = file.getDocumentCatalog().getMetadata();
    String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
    assertThat(xmp).contains(text);
    metadata.importXMPMetadata(xmp.replace(text, other).getBytes(StandardCharsets.UTF_8));
  }

  private static void dropFonts(PDDocument file) throws IOException {
    for (PDPage page : file.getPages()) {
      for (COSName name : page.getResources().getFontNames()) {
        PDFont font = page.getResources().getFont(name);
        ((PDType0Font) font)
            .getDescendantFont()
            .getFontDescriptor()
            .getCOSObject()
            .removeItem(COSName.FONT_FILE2);
      }
    }
  }
}

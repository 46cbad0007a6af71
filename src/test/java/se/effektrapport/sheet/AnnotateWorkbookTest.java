package se.effektrapport.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What programs write in other ways than ours goes over as it is. */
class AnnotateWorkbookTest {

  private static final String MAIN = Ooxml.TRANSITIONAL.main;
  private static final String RELATIONSHIPS = Ooxml.TRANSITIONAL.relationships;
  private static final String STYLES =
      "<styleSheet xmlns='%s'><fonts"
          + " count='1'><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs"
          + " count='1'><xf numFmtId='0'/></cellXfs><dxfs count='1'><dxf/></dxfs></styleSheet>";

  @TempDir Path folder;

  @Test
  void aSheetWithPrefixesKeepsThemAndOursGetsThemToo() throws Exception {
    RawWorkbook book =
        raw()
            .part(
                "xl/worksheets/sheet1.xml",
                ("<x:worksheet xmlns:x='%s' xmlns:a='urn:a'><x:sheetData><x:row a:b='1&#10;2'/>"
                        + "</x:sheetData><x:extLst/></x:worksheet>")
                    .formatted(MAIN));
    assertThat(part(book, "xl/worksheets/sheet1.xml"))
        .contains(
            "<x:row a:b=\"1&#10;2\"/></x:sheetData>",
            "<x:legacyDrawing xmlns:r=\""
                + RELATIONSHIPS
                + "\" r:id=\"aterkoppling2\"/><x:extLst/>");
  }

  @Test
  void aDrawingThatLeadsNowhereIsReplaced() throws Exception {
    RawWorkbook book = raw().rows("");
    book.part(
        "xl/worksheets/sheet1.xml",
        "<worksheet xmlns='%s' xmlns:r='%s'><sheetData/><legacyDrawing r:id='gone'/></worksheet>"
            .formatted(MAIN, RELATIONSHIPS));
    assertThat(part(book, "xl/worksheets/sheet1.xml"))
        .containsOnlyOnce("legacyDrawing")
        .doesNotContain("gone");
  }

  @Test
  void namesOfASheetFollowItAndOnlyOursIsInView() throws Exception {
    RawWorkbook book =
        raw()
            .part(
                "xl/workbook.xml",
                ("<workbook xmlns='%s' xmlns:r='%s'><bookViews><workbookView activeTab='1'"
                        + " firstSheet='1' windowWidth='7'/></bookViews><sheets><sheet name='Blad1'"
                        + " sheetId='7' r:id='r1'/></sheets><definedNames><definedName name='a'"
                        + " localSheetId='0'>Blad1!$A$1</definedName><definedName name='b'>1"
                        + "</definedName></definedNames><calcPr/></workbook>")
                    .formatted(MAIN, RELATIONSHIPS));
    assertThat(part(book, "xl/workbook.xml"))
        .contains(
            "<workbookView windowWidth=\"7\"/>",
            "<sheets><sheet name=\"Återkoppling\" sheetId=\"8\"",
            "<definedName name=\"a\" localSheetId=\"1\">Blad1!$A$1</definedName>",
            "<definedName name=\"b\">1</definedName>");
  }

  @Test
  void namesOfOursStandWhereTheSchemaWantsThem() throws Exception {
    assertThat(part(raw(), "xl/workbook.xml"))
        .containsPattern("</sheets><definedNames>.*</definedNames><calcPr/></workbook>");
  }

  @Test
  void stylesAreAddedAfterThoseThatAreThere() throws Exception {
    assertThat(part(raw(), "xl/styles.xml"))
        .contains("<fonts count=\"3\"><font/><font>", "<xf numFmtId=\"0\"/><xf ", "<fills><fill/>")
        .contains("<dxfs count=\"1\"><dxf/></dxfs>");
  }

  @Test
  void aDrawingThatIsNoXmlKeepsItsButtons() throws Exception {
    String button = "<v:shape id=\"_x0000_s3000\"><v:textbox>a<br>b</v:textbox></v:shape>";
    RawWorkbook book =
        raw()
            .part("xl/drawings/old.vml", "<xml>" + button + "</xml>")
            .part(
                "xl/worksheets/_rels/sheet1.xml.rels",
                ("<Relationships><Relationship Id='v' Type='%s/vmlDrawing'"
                        + " Target='../drawings/old.vml'/></Relationships>")
                    .formatted(RELATIONSHIPS))
            .part(
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns='%s' xmlns:r='%s'><sheetData/><legacyDrawing r:id='v'/></worksheet>"
                    .formatted(MAIN, RELATIONSHIPS));
    assertThat(part(book, "xl/drawings/old.vml"))
        .startsWith("<xml>" + button)
        .contains("id=\"_x0000_s3001\"")
        .containsOnlyOnce("ObjectType=\"Note\"")
        .endsWith("</xml>");
    assertThat(part(book, "xl/worksheets/sheet1.xml")).contains("<legacyDrawing r:id='v'/>");
  }

  @Test
  void inMergedCellsTheFirstGetsTheNote() throws Exception {
    RawWorkbook book =
        raw()
            .part(
                "xl/worksheets/sheet1.xml",
                ("<worksheet xmlns='%s'><sheetData/><mergeCells><mergeCell ref='A1:C4'/>"
                        + "</mergeCells></worksheet>")
                    .formatted(MAIN));
    assertThat(part(book, "xl/comments1.xml")).contains("<comment ref=\"A1\"");
  }

  @Test
  void commentsWithoutAuthorsGetOne() throws Exception {
    RawWorkbook book =
        withComments("<comments xmlns=\"%s\"><commentList/></comments>".formatted(MAIN));
    assertThat(part(book, "xl/comments7.xml"))
        .contains("<authors><author>Återkoppling</author></authors><commentList><comment ")
        .contains("ref=\"B2\" authorId=\"0\"");
  }

  @Test
  void aConversationOfNewerExcelIsLeftAlone() throws Exception {
    String conversation =
        "<comment ref=\"B2\" authorId=\"0\"><text><t>[Trådad kommentar]</t></text></comment>";
    String comments =
        "<comments xmlns=\"%s\"><authors><author>tc={1}</author></authors><commentList>%s"
            + "</commentList></comments>";
    RawWorkbook book = withComments(comments.formatted(MAIN, conversation));
    assertThat(part(book, "xl/comments7.xml"))
        .contains("<commentList>" + conversation + "</commentList>")
        .contains("<authors><author>tc={1}</author></authors>");
  }

  private RawWorkbook withComments(String comments) {
    return raw()
        .part("xl/comments7.xml", comments)
        .part(
            "xl/worksheets/_rels/sheet1.xml.rels",
            ("<Relationships><Relationship Id='c' Type='%s/comments'"
                    + " Target='../comments7.xml'/></Relationships>")
                .formatted(RELATIONSHIPS));
  }

  private RawWorkbook raw() {
    return new RawWorkbook()
        .part(
            "[Content_Types].xml",
            "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>")
        .part(
            "xl/workbook.xml",
            ("<workbook xmlns='%s' xmlns:r='%s'><sheets><sheet name='Blad1' sheetId='1' r:id='r1'/>"
                    + "</sheets><calcPr/></workbook>")
                .formatted(MAIN, RELATIONSHIPS))
        .part("xl/styles.xml", STYLES.formatted(MAIN))
        .part("xl/sharedStrings.xml", "<sst/>")
        .part(
            "xl/worksheets/sheet1.xml",
            "<worksheet xmlns='%s'><sheetData/></worksheet>".formatted(MAIN));
  }

  /** A part of the copy with a note in B2. */
  private String part(RawWorkbook book, String name) throws Exception {
    DraftSheet summary = new DraftSheet(AnnotateWorkbook.SHEET).width(1, 9);
    summary.put(1, 1, AnnotateWorkbook.NOT_READ, Draft.Look.DATA);
    Path copy = folder.resolve("kopia.xlsx");
    Optional<String> extension =
        AnnotateWorkbook.write(
            book.in(folder), summary, List.of(new Note("Blad1", "B2", "Vad?")), copy);
    assertThat(extension).contains(".xlsx");
    try (ZipFile zip = new ZipFile(copy.toFile());
        InputStream in = zip.getInputStream(zip.getEntry(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

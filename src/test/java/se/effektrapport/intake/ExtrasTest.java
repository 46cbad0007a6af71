package se.effektrapport.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static se.effektrapport.intake.Forms.accepted;
import static se.effektrapport.intake.Forms.sentences;

import java.nio.file.Path;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies in a workbook besides its cells is asked about, and never run, fetched or opened. */
class ExtrasTest {

  private static final String BOOK_RELATIONS = "xl/_rels/workbook.xml.rels";
  private static final String TYPES =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  @TempDir Path folder;
  private Forms forms;

  @BeforeEach
  void open() {
    forms = new Forms(folder);
  }

  private static void comment(Workbook workbook, String sheet, int row, int column, String text) {
    ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
    Comment comment = workbook.getSheet(sheet).createDrawingPatriarch().createCellComment(anchor);
    comment.setString(workbook.getCreationHelper().createRichTextString(text));
    comment.setAddress(row, column);
  }

  private static void textBox(Workbook workbook, String text) {
    XSSFSheet sheet = (XSSFSheet) workbook.getSheet("Frågor");
    sheet
        .createDrawingPatriarch()
        .createTextbox(new XSSFClientAnchor(0, 0, 0, 0, 3, 5, 4, 8))
        .setText(text);
  }

  @Test
  void asksOnceAboutWhatMayBePartOfTheAnswerAndIsNotRead() {
    Path file =
        forms.altered(
            w -> {
              comment(w, "Insatser", 4, 2, "Se bilagan.");
              textBox(w, "Vi har också en förening.");
              textBox(w, "  ");
              int picture = w.addPicture(new byte[] {1}, Workbook.PICTURE_TYPE_PNG);
              w.getSheet("Frågor")
                  .createDrawingPatriarch()
                  .createPicture(new XSSFClientAnchor(0, 0, 0, 0, 1, 6, 2, 8), picture);
            });

    assertThat(sentences(accepted(file)))
        .containsExactly(
            "Frågor!D6 Här finns bilder eller diagram, textrutor och egna kommentarer, som inte"
                + " läses: väntade svar i cellerna. Skriv det som hör till svaret i cellerna. Det"
                + " gäller D6, B7 och Insatser!C5.");
  }

  @Test
  void ourOwnCommentsAreNotAskedAbout() {
    Path file =
        forms.altered(
            w ->
                comment(
                    w,
                    "Insatser",
                    4,
                    2,
                    "Återkoppling: väntade ett val.\nKommentaren läses inte som svar."));

    assertThat(sentences(accepted(file))).isEmpty();
  }

  @Test
  void asksOnceAboutWhatCouldHaveBeenRunOrFetched() {
    Zips zips = Zips.of(forms.filled(Forms.someAnswers()));
    relate(
        zips,
        "http://schemas.microsoft.com/office/2006/relationships/vbaProject",
        "vbaProject.bin");
    relate(zips, TYPES + "externalLink", "externalLinks/externalLink1.xml");
    relate(zips, TYPES + "connections", "connections.xml");
    zips.put("xl/vbaProject.bin", new byte[] {1, 2, 3});
    zips.put(
        "xl/externalLinks/externalLink1.xml",
        "<externalLink><ddeLink ddeService='cmd' ddeTopic='/c calc'/></externalLink>");
    zips.put("xl/connections.xml", "<connections/>");

    assertThat(sentences(accepted(zips.save(folder.resolve("makro.xlsm")))))
        .containsExactly(
            "Filen innehåller makron, länkar till andra filer och anslutningar till datakällor:"
                + " väntade ett formulär utan sådant. Inget av det har körts eller hämtats, och"
                + " svaren används som de sparades.");
  }

  @Test
  void asksAboutAFileInsideTheWorkbookOnItsSheet() {
    Zips zips = Zips.of(forms.filled(Forms.someAnswers()));
    zips.put(
        "xl/worksheets/_rels/sheet2.xml.rels",
        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
            + "<Relationship Id='r1' Target='../embeddings/oleObject1.bin' Type='"
            + TYPES
            + "oleObject'/></Relationships>");

    assertThat(sentences(accepted(zips.save(folder.resolve("inbaddad.xlsx")))))
        .singleElement()
        .asString()
        .startsWith("Frågor!A1 Här finns inbäddade filer, som inte läses");
  }

  @Test
  void customXmlAndLinksInCellsSayNothing() {
    Zips zips = Zips.of(forms.filled(Forms.someAnswers()));
    relate(zips, TYPES + "customXml", "../customXml/item1.xml");
    zips.put("customXml/item1.xml", "<x/>");

    assertThat(sentences(accepted(zips.save(folder.resolve("bibliotek.xlsx"))))).isEmpty();
  }

  private static void relate(Zips zips, String type, String target) {
    zips.change(
        BOOK_RELATIONS,
        xml ->
            xml.replace(
                "</Relationships>",
                "<Relationship Id=\"x%d\" Type=\"%s\" Target=\"%s\"/></Relationships>"
                    .formatted(xml.length(), type, target)));
  }
}

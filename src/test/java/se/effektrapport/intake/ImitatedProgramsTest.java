package se.effektrapport.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static se.effektrapport.intake.Forms.accepted;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.effektrapport.answers.Submission;

/**
 * Traits of files of programs that could not be run here, written into the form by hand: imitated,
 * never saved by them.
 */
class ImitatedProgramsTest {

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  @TempDir Path folder;
  private Path form;
  private Submission asSent;

  @BeforeEach
  void fill() throws IOException {
    form = new Forms(folder).filled(ForeignProgramsTest.answers());
    asSent = accepted(form).submission();
  }

  private void same(Path file) {
    Received.Accepted read = accepted(file);
    assertThat(Forms.sentences(read)).isEmpty();
    assertThat(read.submission().passages()).isEqualTo(asSent.passages());
    assertThat(read.submission().activities()).isEqualTo(asSent.activities());
  }

  /** Newer namespaces that may be ignored, rich text with fonts and readings, dynamic arrays. */
  @Test
  void excelWithNamespacesOfLaterVersionsRichTextAndReadings() {
    same(
        new Rezipped(form)
            .rewrite(
                "xl/worksheets/sheet",
                xml ->
                    xml.replaceFirst(
                        "<worksheet xmlns=\"[^\"]+\"",
                        "<worksheet xmlns=\"%s\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" mc:Ignorable=\"x14ac xr xr2 xr3\" xmlns:x14ac=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac\" xmlns:xr=\"http://schemas.microsoft.com/office/spreadsheetml/2014/revision\" xmlns:xr2=\"urn:a\" xmlns:xr3=\"urn:b\" xr:uid=\"{00000000-0001-0000-0000-000000000000}\""
                            .formatted(MAIN)))
            .rewrite(
                "xl/worksheets/sheet",
                xml -> xml.replace("<row ", "<row x14ac:dyDescent=\"0.25\" spans=\"1:28\" "))
            .rewrite(
                "xl/sharedStrings",
                xml ->
                    xml.replaceAll(
                        "<si><t([^>]*)>([^<]{3})([^<]+)</t></si>",
                        "<si><r><t$1>$2</t></r><r><rPr><b/><sz val=\"10\"/><color"
                            + " theme=\"1\"/><rFont val=\"Calibri\"/><family val=\"2\"/></rPr><t"
                            + " xml:space=\"preserve\">$3</t></r><rPh sb=\"0\""
                            + " eb=\"1\"><t>ナ</t></rPh><phoneticPr fontId=\"1\"/></si>"))
            .rewrite(
                "xl/worksheets/sheet3",
                xml ->
                    xml.replace(
                        "</worksheet>",
                        "<extLst><ext"
                            + " uri=\"{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}\"><x14:dataValidations"
                            + " xmlns:x14=\"urn:x14\" xmlns:xm=\"urn:xm\""
                            + " count=\"1\"><x14:dataValidation><xm:sqref>A5</xm:sqref>"
                            + "</x14:dataValidation></x14:dataValidations></ext></extLst></worksheet>"))
            .put("xl/threadedComments/threadedComment1.xml", "<ThreadedComments/>")
            .put("xl/persons/person.xml", "<personList/>")
            .in(folder));
  }

  /** No document properties, no protection, decimals on whole numbers, texts in their cells. */
  @Test
  void googleSheetsWithTextsInCellsAndWholeNumbersWithDecimals() {
    Rezipped book = new Rezipped(form);
    List<String> texts = items(book.text("xl/sharedStrings.xml"));
    Pattern shared = Pattern.compile(" t=\"s\"><v>(\\d+)</v>");
    same(
        book.without("docProps/")
            .without("xl/sharedStrings")
            .rewrite(
                "xl/worksheets/sheet",
                xml ->
                    shared
                        .matcher(xml)
                        .replaceAll(
                            m ->
                                Matcher.quoteReplacement(
                                    " t=\"inlineStr\"><is>%s</is>"
                                        .formatted(texts.get(Integer.parseInt(m.group(1)))))))
            .rewrite("xl/worksheets/sheet3", xml -> xml.replaceAll("<sheetProtection[^>]*/>", ""))
            .rewrite(
                "xl/worksheets/sheet3", xml -> xml.replace("</sheetData>", rows() + "</sheetData>"))
            .in(folder));
  }

  /** Google Sheets writes the empty rows of its grid. */
  private static String rows() {
    StringBuilder rows = new StringBuilder();
    for (int row = 65; row <= 1000; row++) {
      rows.append("<row r=\"%d\" ht=\"15.75\" customHeight=\"1\"/>".formatted(row));
    }
    return rows.toString();
  }

  private static List<String> items(String strings) {
    List<String> items = new ArrayList<>();
    Matcher matcher = Pattern.compile("(?s)<si>(.*?)</si>").matcher(strings);
    while (matcher.find()) {
      items.add(matcher.group(1));
    }
    return items;
  }

  /** A summary first, sheets named with their table, a row with the table's name, no properties. */
  @Test
  void numbersWithASummaryAndATableNameAboveEveryTable() {
    Path shifted =
        new Forms(folder)
            .altered(
                form,
                w -> {
                  for (String name : List.of("Försättsblad", "Frågor", "Insatser", "Listor")) {
                    Sheet sheet = w.getSheet(name);
                    sheet.shiftRows(0, sheet.getLastRowNum(), 1);
                    sheet.createRow(0).createCell(0).setCellValue("Tabell 1");
                    w.setSheetName(w.getSheetIndex(sheet), name + " - Tabell 1");
                  }
                  summary(w);
                });

    Received.Accepted read = accepted(new Rezipped(shifted).without("docProps/").in(folder));

    assertThat(Forms.sentences(read)).isEmpty();
    assertThat(read.submission().source().contentDigest())
        .isEqualTo(asSent.source().contentDigest());
  }

  private static void summary(Workbook w) {
    Sheet summary = w.createSheet("Exportsammanfattning");
    w.setSheetOrder("Exportsammanfattning", 0);
    String[][] rows = {
      {"", "Det här dokumentet exporterades från Numbers. Varje tabell blev ett Excel-blad."},
      {"", "Numbers-bladnamn", "Numbers-tabellnamn", "Excel-arbetsbladnamn"},
      {"", "Frågor", "Tabell 1", "Frågor - Tabell 1"},
      {"", "Insatser", "Tabell 1", "Insatser - Tabell 1"}
    };
    for (int row = 0; row < rows.length; row++) {
      Row written = summary.createRow(row + 2);
      for (int column = 0; column < rows[row].length; column++) {
        written.createCell(column).setCellValue(rows[row][column]);
      }
    }
  }

  /** Other namespaces, and days written out. */
  @Test
  void theStrictKindOfWorkbook() {
    same(
        new Rezipped(form)
            .rewrite("", ImitatedProgramsTest::strict)
            .rewrite(
                "xl/worksheets/sheet3",
                xml ->
                    xml.replaceAll(
                        "(<c r=\"P5\"[^>]*?)( t=\"n\")?><v>44424(\\.0)?</v>",
                        "$1 t=\"d\"><v>2021-08-16</v>"))
            .in(folder));
  }

  private static String strict(String xml) {
    return xml.replace(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main")
        .replace(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "http://purl.oclc.org/ooxml/officeDocument/relationships");
  }

  @Test
  void aWorkbookWithMacrosOfWhichNothingIsRun() {
    Rezipped book =
        new Rezipped(form)
            .rewrite(
                "[Content_Types]",
                xml ->
                    xml.replace(
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                        "application/vnd.ms-excel.sheet.macroEnabled.main+xml"))
            .put("xl/vbaProject.bin", "not run")
            .rewrite(
                "xl/_rels/workbook.xml.rels",
                xml ->
                    xml.replace(
                        "</Relationships>",
                        "<Relationship Id=\"rIdVba\" Target=\"vbaProject.bin\""
                            + " Type=\"http://schemas.microsoft.com/office/2006/relationships/vbaProject\"/></Relationships>"));

    assertThat(accepted(book.in(folder)).submission().activities()).isEqualTo(asSent.activities());
  }

  /** As macOS writes names and some programs texts: letters and accents apart. */
  @Test
  void textsWithLettersAndAccentsApart() {
    Path file =
        new Rezipped(form)
            .without("docProps/")
            .rewrite("xl/sharedStrings", xml -> Normalizer.normalize(xml, Normalizer.Form.NFD))
            .in(folder);
    same(file);
  }
}

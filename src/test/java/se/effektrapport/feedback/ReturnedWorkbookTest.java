package se.effektrapport.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.effektrapport.answers.Place;
import se.effektrapport.intake.Finding;

/** The submitter's own workbook comes back with comments and a summary, otherwise as it was. */
class ReturnedWorkbookTest {

  private static final String FORBIDDEN_IN_STRICT = "schemas.openxmlformats.org/spreadsheetml";

  @TempDir Path folder;

  @Test
  void hasACommentInEachCellConcerned() throws Exception {
    Path back = back(Returned.form(folder));
    assertThat(back).hasFileName("skarholmen-svar-1.xlsx");
    assertThat(Returned.comments(back))
        .isEqualTo(
            Map.of(
                "Insatser!C6",
                "Återkoppling: Fel. Väntade ett antal, fann ”ca <30> & \"fler\"”.\n"
                    + "Kommentaren läses inte som svar.",
                "Frågor!C5",
                "Återkoppling: Fråga. Svaret slutar mitt i en mening.\n"
                    + "Kommentaren läses inte som svar."));
  }

  @Test
  void hasACommentInEveryCellOfAGroupedQuestion() throws Exception {
    Finding grouped =
        new Finding(
            Finding.Severity.QUESTION,
            Optional.of(new Place("Insatser", "R6")),
            "Uppföljning saknas.",
            List.of(new Place("Insatser", "R9"), new Place("Frågor", "D5")));
    assertThat(Returned.comments(Returned.back(Returned.form(folder), "svar-1", grouped)))
        .containsOnlyKeys("Insatser!R6", "Insatser!R9", "Frågor!D5")
        .allSatisfy((cell, comment) -> assertThat(comment).contains("Uppföljning saknas."));
  }

  @Test
  void isOtherwiseTheFormThatCame() throws Exception {
    Path form = Returned.form(folder);
    Path back = back(form);
    Untouched.assertSameParts(form, back);
    Untouched.assertSameSheets(form, back);
  }

  @Test
  void opensAtTheSummaryWhichLeadsToTheCells() throws Exception {
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(back(Returned.form(folder))))) {
      assertThat(book.getActiveSheetIndex()).isZero();
      XSSFSheet summary = book.getSheetAt(0);
      assertThat(summary.getSheetName()).isEqualTo("Återkoppling");
      assertThat(text(summary, "A3"))
          .isEqualTo("Svaret kan inte användas än: ett fel behöver rättas. Vi har också en fråga.");
      assertThat(text(summary, "E7")).startsWith("Väntade ett antal, fann ”ca <30>");
      assertThat(summary.getHyperlink(new CellAddress("D7")).getLocation())
          .isEqualTo("'Insatser'!$C$6");
      assertThat(summary.getRepeatingRows().formatAsString()).isEqualTo("6:6");
      for (int i = 0; i < book.getNumberOfSheets(); i++) {
        assertThat(book.getSheetAt(i).isSelected()).as("only ours is selected").isEqualTo(i == 0);
      }
    }
  }

  @Test
  void whatTheyCommentedStaysAndOursComesAfter() throws Exception {
    Path form = Returned.altered(Returned.form(folder), Comments::add);
    Path back = back(form);
    Untouched.assertSameParts(form, back);
    Untouched.assertSameSheets(form, back);
    assertThat(Returned.comments(back))
        .hasSize(3)
        .containsEntry("Frågor!C6", "Se bilagan\nfrån i våras")
        .hasEntrySatisfying(
            "Frågor!C5",
            text -> assertThat(text).startsWith("Är det här rätt?\n\nÅterkoppling: Fråga. "))
        .hasEntrySatisfying("Insatser!C6", text -> assertThat(text).startsWith("Återkoppling: "));
  }

  @Test
  void aSheetOfTheirsWithOurNameKeepsIt() throws Exception {
    Path form =
        Returned.altered(
            Returned.form(folder),
            book -> book.createSheet("återkoppling").createRow(0).createCell(0).setCellValue("x"));
    Path back = back(form);
    Untouched.assertSameSheets(form, back);
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(back))) {
      assertThat(book.getSheetName(0)).isEqualTo("Återkoppling (2)");
    }
  }

  @Test
  void macrosStayAndTheNameSaysSo() throws Exception {
    Zipped form = Zipped.of(Returned.form(folder));
    form.replacing(
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
        "application/vnd.ms-excel.sheet.macroEnabled.main+xml");
    form.with("xl/vbaProject.bin", "\u0001\u0002 a macro");
    Path withMacros = form.in(folder.resolve("svar.xlsm"));
    Path back = back(withMacros);
    assertThat(back).hasFileName("skarholmen-svar-1.xlsm");
    assertThat(Zipped.of(back).text("[Content_Types].xml")).contains("macroEnabled.main");
    Untouched.assertSameParts(withMacros, back);
  }

  @Test
  void aTemplateBecomesAWorkbook() throws Exception {
    Zipped form = Zipped.of(Returned.form(folder));
    form.replacing("spreadsheetml.sheet.main+xml", "spreadsheetml.template.main+xml");
    Path back = back(form.in(folder.resolve("svar.xltx")));
    assertThat(back).hasFileName("skarholmen-svar-1.xlsx");
    assertThat(Zipped.of(back).text("[Content_Types].xml"))
        .contains("spreadsheetml.sheet.main+xml")
        .doesNotContain("template");
  }

  @Test
  void strictStaysStrict() throws Exception {
    Path form = Strict.of(Returned.form(folder));
    Path back = back(form);
    Untouched.assertSameParts(form, back);
    Zipped parts = Zipped.of(back);
    assertThat(parts.parts().keySet())
        .contains("xl/comments1.xml", "xl/comments2.xml", "xl/worksheets/sheet5.xml")
        .filteredOn(part -> part.startsWith("xl/") && !part.endsWith(".vml"))
        .allSatisfy(part -> assertThat(parts.text(part)).doesNotContain(FORBIDDEN_IN_STRICT));
    assertThat(parts.text("xl/worksheets/_rels/sheet2.xml.rels"))
        .contains("http://purl.oclc.org/ooxml/officeDocument/relationships/comments");
  }

  @Test
  void theSameWorkbookGivesTheSameBytes() throws Exception {
    Path form = Returned.form(folder);
    byte[] once = Files.readAllBytes(back(form));
    assertThat(Files.readAllBytes(back(form))).isEqualTo(once);
    try (ZipFile zip = new ZipFile(back(form).toFile())) {
      assertThat(zip.stream()).allMatch(each -> each.getTimeLocal().getYear() == 2000);
    }
  }

  @Test
  void fiveHundredFindingsFit() throws Exception {
    var many =
        IntStream.rangeClosed(1, 500)
            .mapToObj(
                i ->
                    Findings.question(
                        new Place("Insatser", "D" + (i % 250 + 5)),
                        ("Fråga " + i + " om raden. ").repeat(20)))
            .toArray(Finding[]::new);
    Path back = Returned.back(Returned.form(folder), "skarholmen-svar-1", many);
    assertThat(back).hasExtension("xlsx");
    assertThat(Returned.comments(back)).hasSize(250);
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(back))) {
      assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(505);
    }
  }

  private static Path back(Path form) {
    return Returned.back(form, "skarholmen-svar-1", Returned.WRONG_AMOUNT, Returned.UNCLEAR);
  }

  private static String text(XSSFSheet sheet, String address) {
    CellAddress at = new CellAddress(address);
    return sheet.getRow(at.getRow()).getCell(at.getColumn()).getStringCellValue();
  }
}

package se.effektrapport.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;

class WriteWorkbookTest {

  @TempDir Path folder;

  private static Draft.Content text(String text) {
    return new Draft.Content.Text(text);
  }

  private static Draft table(Draft.Content... row) {
    return new Draft("Underlag")
        .property("omgang", "2022")
        .add(
            new Table(
                    "Siffror & svar",
                    List.of(
                        new Table.Column("Text", 30),
                        new Table.Column("Antal", 10),
                        new Table.Column("Dag", 12)),
                    List.of(List.of(row)))
                .sheet());
  }

  private static Draft ordinary() {
    return table(
        text("ett <18 år & \"två\""),
        new Draft.Content.Amount(new BigDecimal("12.5")),
        new Draft.Content.Day(LocalDate.of(2021, 8, 16)));
  }

  private Opened.Workbook readBack(Draft draft) {
    Path file = folder.resolve("svar.xlsx");
    WriteWorkbook.write(draft, file);
    return (Opened.Workbook) ReadWorkbook.read(file);
  }

  private String part(Draft draft, String name) throws IOException {
    Path file = folder.resolve("svar.xlsx");
    WriteWorkbook.write(draft, file);
    try (var zip = FileSystems.newFileSystem(file)) {
      return Files.readString(zip.getPath(name));
    }
  }

  @Test
  void whatIsWrittenReadsBack() {
    Opened.Workbook workbook = readBack(ordinary());
    Sheet sheet = workbook.sheet("Siffror & svar").orElseThrow();

    assertThat(sheet.cell("A1").orElseThrow().text()).isEqualTo("Text");
    assertThat(sheet.cell("A2").orElseThrow().text()).isEqualTo("ett <18 år & \"två\"");
    assertThat(sheet.cell("B2").orElseThrow().number()).contains(new BigDecimal("12.5"));
    assertThat(sheet.cell("C2").orElseThrow().date()).contains(LocalDate.of(2021, 8, 16));
    assertThat(workbook.properties()).containsEntry("omgang", "2022");
  }

  @Test
  void theSameDraftGivesTheSameBytes() throws Exception {
    byte[] first = WriteWorkbook.bytes(ordinary());
    Thread.sleep(2_100);

    assertThat(WriteWorkbook.bytes(ordinary())).isEqualTo(first);
  }

  @Test
  void textIsNeverAFormulaOrALink() throws IOException {
    Draft draft = table(text("=HYPERLINK(\"http://x\")"), text("+46"), text("http://x.example"));

    assertThat(part(draft, "/xl/worksheets/sheet1.xml")).doesNotContain("<f>", "hyperlink");
    assertThat(readBack(draft).sheets().getFirst().cell("A2").orElseThrow().text())
        .isEqualTo("=HYPERLINK(\"http://x\")");
  }

  @Test
  void aFormulaOfOursShowsItsValueBeforeAnyProgramComputesIt() {
    Draft draft = table(new Draft.Content.Formula("1+1&\" svar\"", "2 svar"), text(""), text(""));

    assertThat(readBack(draft).sheets().getFirst().cell("A2").orElseThrow().text())
        .isEqualTo("2 svar");
  }

  @Test
  void textTooLongForACellIsCutAndSaysSo() {
    Draft draft = table(text("x".repeat(40_000)), text(""), text(""));

    assertThat(readBack(draft).sheets().getFirst().cell("A2").orElseThrow().text())
        .hasSize(32_767)
        .endsWith("[resten får inte plats i en cell]");
  }

  @Test
  void aTableHasAFrozenHeaderAFilterAndItsPrintSetUp() throws IOException {
    assertThat(part(ordinary(), "/xl/worksheets/sheet1.xml"))
        .contains("state=\"frozen\"")
        .contains("<autoFilter ref=\"A1:C2\"")
        .contains("orientation=\"landscape\"")
        .contains("Sida &P av &N")
        .contains("Siffror && svar");
    assertThat(part(ordinary(), "/xl/workbook.xml")).contains("_xlnm.Print_Titles");
  }

  @Test
  void rulesAreWrittenAsTheSchemaHasThem() throws Exception {
    DraftSheet sheet = new DraftSheet("Blad").width(1, 10).lockButRows();
    sheet.put(1, 1, new Draft.Content.Blank(), Draft.Look.INPUT);
    for (Draft.Limit limit :
        List.of(
            new Draft.Limit.Anything(),
            new Draft.Limit.ListedIn(Draft.reference("Blad", "B1:B4")),
            new Draft.Limit.WholeNumber(0, 29),
            new Draft.Limit.DayWithin(LocalDate.of(2000, 1, 1), LocalDate.of(2022, 12, 31)))) {
      sheet.rule(new Draft.Rule("A1", limit, "Rubrik", "Hjälp.", "Här väntas annat."));
    }
    Draft draft = new Draft("Regler").add(sheet);

    String xml = part(draft, "/xl/worksheets/sheet1.xml");

    assertValid(WorksheetDocument.Factory.parse(xml)::validate);
    assertValid(StyleSheetDocument.Factory.parse(part(draft, "/xl/styles.xml"))::validate);
    assertThat(xml)
        .contains("<formula1>'Blad'!$B$1:$B$4</formula1>")
        .contains("<formula1>36526</formula1><formula2>44926</formula2>")
        .contains("insertRows=\"false\" deleteRows=\"false\"");
  }

  private static void assertValid(Predicate<XmlOptions> validation) {
    List<XmlError> errors = new ArrayList<>();
    boolean valid = validation.test(new XmlOptions().setErrorListener(errors));
    assertThat(errors).isEmpty();
    assertThat(valid).isTrue();
  }

  @Test
  void aRowMustFillItsColumns() {
    assertThatThrownBy(() -> new Table("Tom", List.of(), List.of(List.of(text("x")))))
        .hasMessageContaining("Tom");
  }
}

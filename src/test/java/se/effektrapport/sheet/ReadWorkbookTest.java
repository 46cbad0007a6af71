package se.effektrapport.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadWorkbookTest {

  @TempDir Path folder;

  private Sheet read(RawWorkbook workbook) throws IOException {
    Opened opened = ReadWorkbook.read(workbook.in(folder));
    assertThat(opened).isInstanceOf(Opened.Workbook.class);
    return ((Opened.Workbook) opened).sheets().getFirst();
  }

  private Cell only(String cell) throws IOException {
    return read(new RawWorkbook().rows("<row r='7'>" + cell + "</row>")).cell("C7").orElseThrow();
  }

  @Test
  void readsRichTextAsPlainAndLeavesPhoneticReadingsOut() throws IOException {
    Sheet sheet =
        read(
            new RawWorkbook()
                .strings(
                    "<si><r><t>Natt</t></r><r><rPr><b/></rPr><t xml:space='preserve'>vandring"
                        + " </t></r><rPh><t>x</t></rPh></si>")
                .rows("<row r='1'><c r='A1' t='s'><v>0</v></c></row>"));

    assertThat(sheet.cell("A1").orElseThrow().text()).isEqualTo("Nattvandring ");
  }

  @Test
  void readsTheValueThatAFormulaHadWhenTheFileWasSaved() throws IOException {
    assertThat(only("<c r='C7' t='str'><f>WEBSERVICE(1)</f><v>fyra</v></c>").text())
        .isEqualTo("fyra");
    assertThat(only("<c r='C7'><f>2+2</f><v>4</v></c>").number()).contains(new BigDecimal("4"));
  }

  @Test
  void tellsWhetherAValueWasWrittenOrComputed() throws IOException {
    assertThat(only("<c r='C7'><v>4</v></c>").origin()).isEqualTo(new Origin.Written());
    assertThat(only("<c r='C7'><f>2+2</f><v>4</v></c>").origin()).isEqualTo(new Origin.Computed());
    assertThat(only("<c r='C7'><f t='shared' si='0'/><v>4</v></c>").origin())
        .isEqualTo(new Origin.Computed());
  }

  @Test
  void aFormulaWithoutASavedValueIsTheFormula() throws IOException {
    for (String value : List.of("", "<v/>", "<v> </v>")) {
      Cell cell = only("<c r='C7'><f>A1 &amp; \"x\"</f>" + value + "</c>");

      assertThat(cell.text()).isEqualTo("=A1 & \"x\"");
      assertThat(cell.origin()).isEqualTo(new Origin.Uncomputed("A1 & \"x\""));
      assertThat(cell.origin().isReadable()).isFalse();
    }
    assertThat(only("<c r='C7' t='str'><f>A1</f></c>").origin())
        .isEqualTo(new Origin.Uncomputed("A1"));
  }

  @Test
  void anErrorHasTheNameThatItsAuthorSeesAndTheFormulaThatFailed() throws IOException {
    Cell failed = only("<c r='C7' t='e'><f>-Natt</f><v>#NAME?</v></c>");

    assertThat(failed.text()).isEqualTo("#NAMN?");
    assertThat(failed.origin()).isEqualTo(new Origin.Failed(Optional.of("-Natt")));
    assertThat(only("<c r='C7' t='e'><v>#SPILL!</v></c>").text()).isEqualTo("#SPILL!");
    assertThat(only("<c r='C7' t='str'><v>#N/A</v></c>").origin())
        .isEqualTo(new Origin.Failed(Optional.empty()));
    assertThat(only("<c r='C7' t='str'><v>#1 i staden</v></c>").origin())
        .isEqualTo(new Origin.Written());
  }

  @Test
  void saysWhichDayABareNumberWouldBe() throws IOException {
    assertThat(only("<c r='C7'><v>44424</v></c>").date()).isEmpty();
    assertThat(only("<c r='C7'><v>44424</v></c>").serial()).contains(LocalDate.of(2021, 8, 16));
    assertThat(only("<c r='C7' t='str'><v>44424</v></c>").serial())
        .contains(LocalDate.of(2021, 8, 16));
    assertThat(only("<c r='C7' t='str'><v>4442</v></c>").serial()).isEmpty();
    assertThat(only("<c r='C7'><v>0.5</v></c>").serial()).isEmpty();
  }

  @Test
  void readsWhichCellsAreMerged() throws IOException {
    Sheet sheet =
        read(
            new RawWorkbook()
                .part(
                    "xl/worksheets/sheet1.xml",
                    "<worksheet><sheetData><row r='5'><c r='B5'><v>1</v></c></row></sheetData>"
                        + "<mergeCells count='4'><mergeCell ref='B5:AA7'/><mergeCell ref='C9:C9'/>"
                        + "<mergeCell ref='x'/><mergeCell/></mergeCells></worksheet>"));

    assertThat(sheet.merged()).containsExactly(new Area(5, 7, 2, 27));
    assertThat(sheet.merged().getFirst()).hasToString("B5:AA7");
    assertThat(sheet.area(7, "AA")).isPresent();
    assertThat(sheet.area(8, "AA")).isEmpty();
    assertThat(sheet.area(7, "AB")).isEmpty();
    assertThat(sheet.area(6, "A")).isEmpty();
  }

  @Test
  void showsNumbersWithDecimalCommaAndFifteenDigits() throws IOException {
    assertThat(only("<c r='C7'><v>12.5</v></c>").text()).isEqualTo("12,5");
    assertThat(only("<c r='C7'><v>0.30000000000000004</v></c>").text()).isEqualTo("0,3");
    assertThat(only("<c r='C7'><v>1200</v></c>").text()).isEqualTo("1200");
    assertThat(only("<c r='C7'><v>1.2E3</v></c>").number()).contains(new BigDecimal("1200"));
  }

  @Test
  void showsPercentAsPercent() throws IOException {
    Sheet sheet =
        read(
            new RawWorkbook()
                .styles("<cellXfs><xf numFmtId='9'/></cellXfs>")
                .rows("<row r='1'><c r='A1' s='0'><v>0.4</v></c></row>"));

    assertThat(sheet.cell("A1").orElseThrow().text()).isEqualTo("40 %");
  }

  @Test
  void readsANumberInADateFormatAsADate() throws IOException {
    Cell cell = only("<c r='C7' s='1'><v>44424</v></c>");

    assertThat(cell.date()).contains(LocalDate.of(2021, 8, 16));
    assertThat(cell.text()).isEqualTo("2021-08-16");
  }

  @Test
  void countsDatesFrom1904WhenTheWorkbookSaysSo() throws IOException {
    Sheet sheet =
        read(
            new RawWorkbook()
                .book("<workbookPr date1904='1'/>")
                .rows("<row r='1'><c r='A1' s='1'><v>42962</v></c></row>"));

    assertThat(sheet.cell("A1").orElseThrow().date()).contains(LocalDate.of(2021, 8, 16));
  }

  @Test
  void readsDatesWrittenOut() throws IOException {
    assertThat(only("<c r='C7' t='d'><v>2021-08-16T00:00:00</v></c>").date())
        .contains(LocalDate.of(2021, 8, 16));
  }

  @Test
  void aTimeOfDayAloneIsANumber() throws IOException {
    Cell cell = only("<c r='C7' s='1'><v>0.5</v></c>");

    assertThat(cell.date()).isEmpty();
    assertThat(cell.text()).isEqualTo("0,5");
  }

  @Test
  void readsTextInTheCellItselfAndSignsThatXmlCannotHold() throws IOException {
    assertThat(only("<c r='C7' t='inlineStr'><is><t>rad 1_x000D_&#10;rad 2</t></is></c>").text())
        .isEqualTo("rad 1\r\nrad 2");
  }

  @Test
  void leavesEmptyCellsAndRowsOut() throws IOException {
    Sheet sheet =
        read(
            new RawWorkbook()
                .rows(
                    "<row r='1'><c r='A1' s='1'/></row><row r='3'><c r='B3'><v>1</v></c></row>"
                        + "<row r='1048576'><c r='A1048576' t='str'><f>1</f><v></v></c></row>"));

    assertThat(sheet.rows()).extracting(Row::number).containsExactly(3);
    assertThat(sheet.rows().getFirst().cell("B")).isPresent();
  }

  @Test
  void countsCellsThatHaveNoAddress() throws IOException {
    Sheet sheet =
        read(new RawWorkbook().rows("<row><c><v>1</v></c></row><row><c/><c><v>2</v></c></row>"));

    assertThat(sheet.rows())
        .extracting(row -> row.cells().getFirst().address())
        .isEqualTo(List.of("A1", "B2"));
  }

  @Test
  void readsTheStrictKindWithOtherNamespaces() throws IOException {
    RawWorkbook strict =
        new RawWorkbook()
            .part(
                "_rels/.rels",
                "<Relationships xmlns='p'><Relationship Id='r1' Target='/xl/Workbook.xml'"
                    + " Type='http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument'/>"
                    + "</Relationships>")
            .rows(
                "<x:row xmlns:x='http://purl.oclc.org/ooxml' r='1'><x:c"
                    + " r='A1'><x:v>1</x:v></x:c></x:row>");

    assertThat(read(strict).cell("A1")).isPresent();
  }

  @Test
  void readsPartsInUtf16AndWithAByteOrderMark() throws IOException {
    RawWorkbook workbook =
        new RawWorkbook().rows("<row r='1'><c r='A1' t='str'><v>Årsta</v></c></row>");
    RawWorkbook marked =
        new RawWorkbook()
            .part(
                "xl/worksheets/sheet1.xml",
                "\uFEFF<worksheet><row r='1'><c r='A1'><v>1</v></c></row></worksheet>");

    Opened opened = ReadWorkbook.read(workbook.in(folder, StandardCharsets.UTF_16));

    assertThat(((Opened.Workbook) opened).sheets().getFirst().cell("A1").orElseThrow().text())
        .isEqualTo("Årsta");
    assertThat(read(marked).cell("A1")).isPresent();
  }

  @Test
  void readsManyLineBreaksAndAmpersands() throws IOException {
    StringBuilder rows = new StringBuilder();
    for (int row = 1; row <= 1_100; row++) {
      String text = "Fält &amp; fritid&#10;".repeat(100);
      rows.append("<row r='%1$d'><c r='A%1$d' t='str'><v>%2$s</v></c></row>".formatted(row, text));
    }

    Sheet sheet = read(new RawWorkbook().rows(rows.toString()));

    assertThat(sheet.rows()).hasSize(1_100);
    assertThat(sheet.cell("A1000").orElseThrow().text()).startsWith("Fält & fritid\n");
  }

  @Test
  void readsCustomProperties() throws IOException {
    RawWorkbook workbook =
        new RawWorkbook()
            .part(
                "_rels/.rels",
                "<Relationships><Relationship Id='r1' Target='xl/workbook.xml'"
                    + " Type='a/officeDocument'/><Relationship Id='r2' Target='docProps/custom.xml'"
                    + " Type='a/custom-properties'/></Relationships>")
            .part(
                "docProps/custom.xml",
                "<Properties><property name='kod'><lpwstr>SKÄ</lpwstr></property></Properties>")
            .rows("");

    Opened.Workbook opened = (Opened.Workbook) ReadWorkbook.read(workbook.in(folder));

    assertThat(opened.properties()).containsEntry("kod", "SKÄ");
  }
}

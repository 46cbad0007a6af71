package se.effektrapport.underlag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.effektrapport.edition.Content;
import se.effektrapport.figures.Figure;

class WorkbookUnderlagTest {

  private final Content content = Contents.sample();
  private final byte[] bytes = new WriteUnderlag().workbook(content);
  private XSSFWorkbook book;

  @BeforeEach
  void open() throws Exception {
    book = new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }

  @AfterEach
  void close() throws Exception {
    book.close();
  }

  @Test
  void everySheetButTheFirstHasAFilterAndAFrozenHead() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < book.getNumberOfSheets(); i++) {
      XSSFSheet sheet = book.getSheetAt(i);
      names.add(sheet.getSheetName());
      assertThat(sheet.getCTWorksheet().isSetAutoFilter()).isEqualTo(i > 0);
      assertThat(sheet.getPaneInformation() != null).isEqualTo(i > 0);
    }
    assertThat(names)
        .containsExactly(
            "Läs mig",
            "Siffror",
            "Källor till siffror",
            "Citat",
            "Insatser",
            "Stycken",
            "Styrdokument",
            "Svar");
  }

  @Test
  void anInsatsStandsOnOneRowWithAllItsSteeringDocuments() {
    List<Row> rows = rows("Styrdokument");
    Row head = book.getSheet("Styrdokument").getRow(0);
    assertThat(text(head, 6)).isEqualTo("Överenskommelsen med Polisen");
    assertThat(rows).hasSameSizeAs(content.activities());
    assertThat(text(rows.getFirst(), 0)).isEqualTo("SKÄ-1");
    assertThat(rows.getFirst().getCell(5).getNumericCellValue()).isEqualTo(2);
    assertThat(text(rows.getFirst(), 6)).isEqualTo("uppges och efterfrågas");
    assertThat(text(rows.getFirst(), 7)).isEqualTo("uppges");
    assertThat(text(rows.getFirst(), 8)).isEmpty();
  }

  @Test
  void theYearBeforeHasASheetOfItsOwn() throws Exception {
    byte[] developed = new WriteUnderlag().workbook(Contents.developed());
    try (XSSFWorkbook other = new XSSFWorkbook(new ByteArrayInputStream(developed))) {
      XSSFSheet sheet = other.getSheet("Utveckling");
      assertThat(text(sheet.getRow(0), 5)).isEqualTo("Referens 2021");
      assertThat(text(sheet.getRow(1), 3)).isEqualTo("avslutad");
      assertThat(text(sheet.getRow(1), 6)).isEqualTo("Kvällsvandring");
      assertThat(text(sheet.getRow(1), 7)).isEqualTo("..");
      assertThat(sheet.getRow(1).getCell(8).getNumericCellValue()).isEqualTo(1250);
      assertThat(text(sheet.getRow(2), 3)).isEqualTo("saknas i årets svar");
      assertThat(text(sheet.getRow(2), 5)).isEqualTo("SKÄ-5");
    }
  }

  @Test
  void everyCellThatANumberRestsOnHasARow() {
    List<Figure.Source> expected =
        content.figures().stream().flatMap(each -> each.sources().stream().distinct()).toList();
    List<Figure.Source> said = new ArrayList<>();
    for (Row row : rows("Källor till siffror")) {
      said.add(new Figure.Source(text(row, 1), text(row, 2), text(row, 3)));
    }

    assertThat(said).isEqualTo(expected).isNotEmpty();
  }

  @Test
  void aNumberIsANumberAndCountsItsCells() {
    Row row = find("Siffror", 0, "personer.antal_totalt");

    assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(1250);
    assertThat(text(row, 4)).isEqualTo("summa");
    assertThat(row.getCell(5).getNumericCellValue()).isEqualTo(1);
    assertThat(row.getCell(6).getNumericCellValue()).isEqualTo(3);
    assertThat(row.getCell(7).getNumericCellValue()).isEqualTo(1);
    assertThat(find("Siffror", 0, "stycken.C").getCell(7).getNumericCellValue())
        .as("two paragraphs of one cell")
        .isEqualTo(1);
  }

  @Test
  void aWithheldNumberIsTwoDotsWithTheReason() {
    Row row = find("Siffror", 0, "personer.C.antal_flickor");

    assertThat(text(row, 2)).isEqualTo("..");
    assertThat(text(row, 3)).isEqualTo("färre än 5");
  }

  @Test
  void aNumberNobodyGaveIsBlank() {
    Row row = find("Siffror", 0, "personer.O.antal_flickor");

    assertThat(row.getCell(2).getCellType()).isEqualTo(CellType.BLANK);
    assertThat(row.getCell(3).getCellType()).isEqualTo(CellType.BLANK);
  }

  @Test
  void everyQuotationHasItsCell() {
    List<String> said = new ArrayList<>();
    for (Row row : rows("Citat")) {
      said.add(String.join("|", text(row, 2), text(row, 4), text(row, 7), text(row, 9)));
    }

    assertThat(said)
        .containsExactly(
            "SKÄ-2|Ge ett belysande exempel.|SKÄ svar 1|C8",
            "SKÄ-1|Belysande exempel|SKÄ svar 1|X7");
  }

  @Test
  void whatARespondentWroteIsTextAndUnaltered() {
    List<String> said = new ArrayList<>();
    for (Row row : rows("Stycken")) {
      assertThat(row.getCell(3).getCellType()).isEqualTo(CellType.STRING);
      said.add(row.getCell(3).getStringCellValue());
    }

    assertThat(said).isEqualTo(Contents.NASTY);
  }

  @Test
  void nothingIsComputedAndNothingIsALink() throws Exception {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        assertThat(part.getName()).doesNotContain("externalLinks", "vba", "comments");
        assertThat(xml).doesNotContain("<f>", "<f ", "<hyperlink", "TargetMode=\"External\"");
      }
    }
  }

  @Test
  void anInsatsHasTypedCellsAndWhatIsWithheldIsTwoDots() {
    assertThat(insats("Ålder, från").getNumericCellValue()).isEqualTo(13);
    assertThat(insats("Antal nådda totalt").getNumericCellValue()).isEqualTo(1250);
    assertThat(insats("varav flickor").getStringCellValue()).isEqualTo("..");
    assertThat(DateUtil.isCellDateFormatted(insats("Startade"))).isTrue();
    assertThat(insats("Startade").getLocalDateTimeCellValue()).hasToString("2021-08-16T00:00");
    assertThat(insats("Belysande exempel").getStringCellValue())
        .isEqualTo("=2+2 [uppgift borttagen]");
    assertThat(insats("Hinder").getCellType()).isEqualTo(CellType.BLANK);
    assertThat(insats("Sannolikhet").getNumericCellValue()).isEqualTo(0.83);
    assertThat(insats("Rad").getNumericCellValue()).isEqualTo(7);
  }

  @Test
  void noTwoColumnsHaveTheSameHead() {
    List<String> heads = new ArrayList<>();
    book.getSheet("Insatser").getRow(0).forEach(cell -> heads.add(cell.getStringCellValue()));

    assertThat(heads)
        .doesNotHaveDuplicates()
        .contains("Insats", "Utgångspunkt", "Utgångspunkt enligt svaret");
    assertThat(insats("Utgångspunkt enligt svaret").getStringCellValue())
        .isEqualTo("Civilsamhället");
  }

  @Test
  void anAnswerThatNeverCameHasNoDayAndNoName() {
    Row row = find("Svar", 0, "IDR");

    assertThat(text(row, 2)).isEqualTo("saknas");
    assertThat(row.getCell(3).getCellType()).isEqualTo(CellType.BLANK);
    assertThat(row.getCell(4).getCellType()).isEqualTo(CellType.BLANK);
  }

  @Test
  void itSaysWhenTheAnswersAreInvented() {
    assertThat(words("Läs mig")).contains("Exempeldata. Svaren").contains("SKÄ-12");
  }

  @Test
  void theSameBytesWhereverAndWheneverItIsWritten() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      assertThat(new WriteUnderlag().workbook(Contents.sample())).isEqualTo(bytes);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private Cell insats(String head) {
    XSSFSheet sheet = book.getSheet("Insatser");
    for (Cell cell : sheet.getRow(0)) {
      if (cell.getStringCellValue().equals(head)) {
        return sheet.getRow(1).getCell(cell.getColumnIndex());
      }
    }
    throw new AssertionError("no column " + head);
  }

  private String words(String sheet) {
    StringBuilder words = new StringBuilder();
    for (Row row : book.getSheet(sheet)) {
      for (Cell cell : row) {
        words.append(cell).append('\n');
      }
    }
    return words.toString();
  }

  private Row find(String sheet, int column, String value) {
    for (Row row : rows(sheet)) {
      if (text(row, column).equals(value)) {
        return row;
      }
    }
    throw new AssertionError("no " + value + " in " + sheet);
  }

  /** The rows under the head. */
  private List<Row> rows(String sheet) {
    List<Row> rows = new ArrayList<>();
    book.getSheet(sheet).forEach(rows::add);
    return rows.subList(1, rows.size());
  }

  private static String text(Row row, int column) {
    return row.getCell(column).getStringCellValue();
  }
}

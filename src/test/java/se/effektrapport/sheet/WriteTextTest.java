package se.effektrapport.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that came from outside stays the text it was. */
class WriteTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "_x0041_",
        "_x0041_x0042_",
        "_x005F_",
        "klocka\u0007",
        "rad\r\nrad",
        "\ttab",
        " kanter ",
        "🙂",
        "=1+1",
        "snake_case_x"
      })
  void isReadAsItWasWritten(String text) throws Exception {
    assertThat(written(text)).isEqualTo(text);
  }

  @Test
  void aHalvedSignDoesNotSpoilTheFile() throws Exception {
    assertThat(written("halv \uD83D")).isEqualTo("halv \uD83D");
  }

  @Test
  void aTextThatStartsAsAFormulaStaysTextWhenItIsEdited() throws Exception {
    for (String text : new String[] {"=1+1", "+1", "-1", "@A1"}) {
      assertThat(isGuarded(text)).as(text).isTrue();
    }
    assertThat(isGuarded("1+1")).isFalse();
  }

  private static String written(String text) throws IOException {
    try (XSSFWorkbook book = book(text)) {
      XSSFCell cell = book.getSheetAt(0).getRow(0).getCell(0);
      assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
      return cell.getStringCellValue();
    }
  }

  private static boolean isGuarded(String text) throws IOException {
    try (XSSFWorkbook book = book(text)) {
      return book.getSheetAt(0).getRow(0).getCell(0).getCellStyle().getQuotePrefixed();
    }
  }

  private static XSSFWorkbook book(String text) throws IOException {
    DraftSheet sheet = new DraftSheet("Blad").put(1, 1, text, Draft.Look.DATA).width(1, 20);
    byte[] bytes = WriteWorkbook.bytes(new Draft("Prov").add(sheet));
    return new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }
}

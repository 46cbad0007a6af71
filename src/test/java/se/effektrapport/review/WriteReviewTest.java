package se.effektrapport.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class WriteReviewTest {

  private static final WriteReview.Belonging TO = new WriteReview.Belonging(2022, 1, true);

  private static Doubt doubt(String text) {
    return new Doubt(
        "SKÄ-12",
        "Skärholmens stadsdelsförvaltning",
        "Vilka resultat ser ni?",
        text,
        "C Civilsamhället",
        "C3 Vuxennärvaro",
        "",
        0.5999,
        "beräknad",
        List.of("nattvandring (C3)", "förening (C2)"),
        "Förslaget C är osäkert: sannolikheten är 0,59 och gränsen 0,6.",
        "SKÄ svar 1",
        "Frågor",
        "C8");
  }

  @Test
  void aRowTellsWhatIsProposedWhereItWasSaidAndWhyToLook() throws IOException {
    try (XSSFWorkbook book = open(List.of(doubt("Vuxna är ute på kvällarna.")))) {
      Row row = book.getSheet("Att granska").getRow(1);
      List<String> texts = new ArrayList<>();
      for (Cell cell : row) {
        texts.add(
            cell.getCellType() == CellType.NUMERIC
                ? String.valueOf(cell.getNumericCellValue())
                : cell.getStringCellValue());
      }
      assertThat(texts)
          .containsExactly(
              "SKÄ-12",
              "Skärholmens stadsdelsförvaltning",
              "Vilka resultat ser ni?",
              "Vuxna är ute på kvällarna.",
              "Förslaget C är osäkert: sannolikheten är 0,59 och gränsen 0,6.",
              "C Civilsamhället",
              "C3 Vuxennärvaro",
              "",
              "0.59",
              "beräknad",
              "nattvandring (C3); förening (C2)",
              "SKÄ svar 1",
              "Frågor",
              "C8");
    }
  }

  @Test
  void theHeadIsFrozenAndCanBeFilteredAndTextIsWrapped() throws IOException {
    try (XSSFWorkbook book = open(List.of(doubt("Ord.")))) {
      XSSFSheet sheet = book.getSheet("Att granska");
      assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
      assertThat(sheet.getCTWorksheet().isSetAutoFilter()).isTrue();
      assertThat(sheet.getRow(1).getCell(3).getCellStyle().getWrapText()).isTrue();
    }
  }

  @Test
  void whatLooksLikeAFormulaIsText() throws IOException {
    for (String text : List.of("=1+1", "@SUMMA(A1)", "+46", "-5", "=HYPERLINK(\"http://x\")")) {
      try (XSSFWorkbook book = open(List.of(doubt(text)))) {
        Cell cell = book.getSheet("Att granska").getRow(1).getCell(3);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(text);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
      }
    }
  }

  @Test
  void saysThatThereIsNothingToLookAt() throws IOException {
    try (XSSFWorkbook book = open(List.of())) {
      assertThat(book.getSheet("Att granska").getLastRowNum()).isZero();
      assertThat(texts(book.getSheet("Läs mig")))
          .contains("Att granska i effektrapport 2022, utgåva 1")
          .contains("Inget i svaren behöver granskas.")
          .contains("Exempeldata. Svaren i den här arbetsboken är påhittade.");
    }
  }

  @Test
  void theSameDoubtsGiveTheSameBytes() {
    List<Doubt> doubts = List.of(doubt("Ord."), doubt("Andra ord."));

    assertThat(WriteReview.bytes(TO, doubts)).isEqualTo(WriteReview.bytes(TO, doubts));
  }

  private static XSSFWorkbook open(List<Doubt> doubts) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(WriteReview.bytes(TO, doubts)));
  }

  private static List<String> texts(XSSFSheet sheet) {
    List<String> texts = new ArrayList<>();
    for (Row row : sheet) {
      texts.add(row.getCell(0).getStringCellValue());
    }
    return texts;
  }
}

package se.effektrapport.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class WriteReviewTest {

  private static Doubt doubt(String text) {
    return new Doubt(
        Decided.unit("SKÄ", text),
        "SKÄ-12",
        "Skärholmens stadsdelsförvaltning",
        "Vilka resultat ser ni?",
        text,
        Decided.label("C3"),
        "",
        OptionalDouble.of(0.5999),
        "beräknad",
        List.of("nattvandring (C3)", "förening (C2)"),
        List.of("Förslaget C är osäkert.", "Ingår i stickprovet."),
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
              "Vilka resultat ser ni?",
              "Vuxna är ute på kvällarna.",
              "C – Civilsamhället",
              "C3 – Vuxennärvaro",
              "",
              "",
              "Förslaget C är osäkert.\nIngår i stickprovet.",
              "nattvandring (C3); förening (C2)",
              "0.59",
              "",
              "beräknad",
              "Skärholmens stadsdelsförvaltning",
              "SKÄ svar 1",
              "Frågor",
              "C8",
              "2022|SKÄ|insats|%s|C3|bca82c25ff511cef|5207d1d0d3166de1"
                  .formatted(Decided.unit("SKÄ", "Vuxna är ute på kvällarna.").textHash()));
    }
  }

  @Test
  void onlyTheDecisionTheCommentAndTheNameCanBeChanged() throws IOException {
    try (XSSFWorkbook book = open(List.of(doubt("Ord.")))) {
      List<String> open = new ArrayList<>();
      for (Sheet sheet : book) {
        assertThat(sheet.getProtect()).as(sheet.getSheetName()).isTrue();
        for (Row row : sheet) {
          for (Cell cell : row) {
            if (!cell.getCellStyle().getLocked()) {
              open.add(sheet.getSheetName() + "!" + cell.getAddress());
            }
          }
        }
      }
      assertThat(open).containsExactly("Läs mig!B4", "Att granska!F2", "Att granska!G2");
    }
  }

  @Test
  void aDecisionIsChosenFromAHiddenSheet() throws IOException {
    try (XSSFWorkbook book = open(List.of(doubt("Ord.")))) {
      XSSFDataValidation rule = book.getSheet("Att granska").getDataValidations().getFirst();
      assertThat(rule.getRegions().getCellRangeAddress(0).formatAsString()).isEqualTo("F2");
      assertThat(rule.getValidationConstraint().getFormula1()).isEqualTo("'Listor'!$A$2:$A$25");
      assertThat(book.isSheetHidden(book.getSheetIndex("Listor"))).isTrue();
      assertThat(texts(book.getSheet("Listor")))
          .startsWith("Beslut", "Förslaget stämmer", "S – Systematisk samhandling")
          .contains("S1 – Främjande och tidiga insatser")
          .endsWith("O – Övrigt", "Ångra mitt beslut");
      assertThat(book.getSheet("Att granska").isColumnHidden(16)).isTrue();
    }
  }

  @Test
  void whatIsDecidedStandsOnASheetOfItsOwn() throws IOException {
    UnitKey unit = Decided.unit("SKÄ", "Ord.");
    Settled settled =
        new Settled(
            "SKÄ-12",
            "Skärholmens stadsdelsförvaltning",
            "Vilka resultat ser ni?",
            "=1+1",
            Decided.label("C3"),
            List.of(Decided.decision(unit, "Anna Berg", "C3"), Decided.decision(unit, "Bo", "C3")));
    try (XSSFWorkbook book =
        open(
            new Review(
                2022, 1, false, Decided.codebook(), List.of(), List.of(settled), List.of()))) {
      Row row = book.getSheet("Granskat").getRow(1);
      assertThat(row.getCell(3).getStringCellValue()).isEqualTo("=1+1");
      assertThat(row.getCell(4).getStringCellValue()).startsWith("C3 – ");
      assertThat(row.getCell(5).getStringCellValue()).startsWith("S2 – ");
      assertThat(row.getCell(6).getStringCellValue()).isEqualTo("ja");
      assertThat(row.getCell(7).getStringCellValue()).isEqualTo("Anna Berg, Bo");
      assertThat(row.getCell(8).getLocalDateTimeCellValue().toLocalDate())
          .isEqualTo(Decided.AT.toLocalDate());
    }
  }

  @Test
  void whatReviewersDisagreeAboutStandsOnASheetWithAColumnForEach() throws IOException {
    UnitKey unit = Decided.unit("SKÄ", "Ord.");
    Disputed utgangspunkt =
        new Disputed(
            "SKÄ-12",
            "Skärholmens stadsdelsförvaltning",
            "Vilka resultat ser ni?",
            "=1+1",
            List.of(Decided.decision(unit, "bo", "S2"), Decided.decision(unit, "Anna", "C3")));
    Disputed delomrade =
        new Disputed(
            "SKÄ-13",
            "Skärholmens stadsdelsförvaltning",
            "Vilka resultat ser ni?",
            "Ord.",
            List.of(Decided.decision(unit, "bo", "C1"), Decided.decision(unit, "=Cia", "C3")));
    try (XSSFWorkbook book =
        open(
            new Review(
                2022,
                1,
                false,
                Decided.codebook(),
                List.of(),
                List.of(),
                List.of(utgangspunkt, delomrade),
                List.of(),
                List.of()))) {
      assertThat(row(book, 0))
          .isEqualTo("Referens|Förvaltning|Fråga eller insats|Text|Oense om|=Cia|Anna|bo");
      assertThat(row(book, 1))
          .startsWith("SKÄ-12|")
          .endsWith("|=1+1|utgångspunkt||C3 – Vuxennärvaro|S2 – Snabba insatser");
      assertThat(row(book, 2))
          .startsWith("SKÄ-13|")
          .endsWith(
              "|Ord.|delområde|C3 – Vuxennärvaro||C1 – Partnerskap med idéburna organisationer");
      assertThat(book.getSheet("Oense").getRow(0).getCell(5).getCellType())
          .isEqualTo(CellType.STRING);
    }
  }

  @Test
  void theHeadIsFrozenAndCanBeFilteredAndTextIsWrapped() throws IOException {
    try (XSSFWorkbook book = open(List.of(doubt("Ord.")))) {
      XSSFSheet sheet = book.getSheet("Att granska");
      assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
      assertThat(sheet.getCTWorksheet().isSetAutoFilter()).isTrue();
      assertThat(sheet.getRow(1).getCell(2).getCellStyle().getWrapText()).isTrue();
    }
  }

  @Test
  void whatLooksLikeAFormulaIsText() throws IOException {
    for (String text : List.of("=1+1", "@SUMMA(A1)", "+46", "-5", "=HYPERLINK(\"http://x\")")) {
      try (XSSFWorkbook book = open(List.of(doubt(text)))) {
        Cell cell = book.getSheet("Att granska").getRow(1).getCell(2);
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

    assertThat(WriteReview.bytes(review(doubts))).isEqualTo(WriteReview.bytes(review(doubts)));
    String digest = WriteReview.digest(review(doubts));
    assertThat(WriteReview.digest(review(doubts))).isEqualTo(digest);
    assertThat(WriteReview.digest(review(List.of(doubt("Ord."))))).isNotEqualTo(digest);
  }

  private static Review review(List<Doubt> doubts) {
    return new Review(2022, 1, true, Decided.codebook(), doubts, List.of(), List.of());
  }

  private static XSSFWorkbook open(List<Doubt> doubts) throws IOException {
    return open(review(doubts));
  }

  private static XSSFWorkbook open(Review review) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(WriteReview.bytes(review)));
  }

  private static String row(XSSFWorkbook book, int number) {
    List<String> texts = new ArrayList<>();
    book.getSheet("Oense").getRow(number).forEach(cell -> texts.add(cell.getStringCellValue()));
    return String.join("|", texts);
  }

  private static List<String> texts(XSSFSheet sheet) {
    List<String> texts = new ArrayList<>();
    for (Row row : sheet) {
      texts.add(row.getCell(0).getStringCellValue());
    }
    return texts;
  }
}

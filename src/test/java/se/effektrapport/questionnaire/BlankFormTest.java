package se.effektrapport.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.effektrapport.round.Administration;
import se.effektrapport.round.Organisation;
import se.effektrapport.round.Round;
import se.effektrapport.sheet.Cell;
import se.effektrapport.sheet.Opened;
import se.effektrapport.sheet.ReadWorkbook;
import se.effektrapport.sheet.Sheet;

class BlankFormTest {

  private static final Round ROUND =
      Round.read(
          Path.of("input/2022/omgang.yaml"), Organisation.read(Path.of("input/organisation.yaml")));
  private static final Questionnaire QUESTIONNAIRE =
      Questionnaire.read(Path.of("templates/enkat/2022.yaml"), Lists.SOME);
  private static final Administration SKARHOLMEN = ROUND.respondent("SKÄ").orElseThrow();

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void writeABlankForm() {
    file = write(Prefill.none());
  }

  private Path write(Prefill prefill) {
    BlankForm form = new BlankForm(QUESTIONNAIRE, ROUND);
    Path written = folder.resolve(form.fileName(SKARHOLMEN));
    form.write(SKARHOLMEN, prefill, written);
    return written;
  }

  private static Opened.Workbook read(Path file) {
    return (Opened.Workbook) ReadWorkbook.read(file);
  }

  private static List<String> texts(Sheet sheet) {
    return sheet.rows().stream().flatMap(r -> r.cells().stream()).map(Cell::text).toList();
  }

  private interface Look {
    void at(XSSFSheet sheet) throws IOException;
  }

  private void activities(Look look) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      look.at(book.getSheet("Insatser"));
    }
  }

  @Test
  void isNamedInAscii() {
    assertThat(file.getFileName()).hasToString("enkat-2022-skarholmen.xlsx");
  }

  @Test
  void carriesItsIdentityWhereItIsSeenAndWhereItStays() {
    Opened.Workbook form = read(file);
    Identity.Fact code = Identity.in(form).code().orElseThrow();

    assertThat(texts(Identity.in(form))).containsExactly("2022", "SKÄ", "2022");
    assertThat(Identity.in(form).madeFor()).contains("SKÄ");
    assertThat(form.sheet(code.sheet()).orElseThrow().cell(code.cell()).orElseThrow().text())
        .isEqualTo("SKÄ");
    assertThat(texts(Identity.in(new Opened.Workbook(form.sheets(), Map.of()))))
        .containsExactly("2022", "SKÄ", "2022");
    assertThat(Identity.in(new Opened.Workbook(List.of(), form.properties())).code())
        .contains(new Identity.Fact("SKÄ", "", ""));
    assertThat(Identity.in(new Opened.Workbook(List.of(), Map.of())).code()).isEmpty();
  }

  private static List<String> texts(Identity identity) {
    return Stream.of(identity.round(), identity.code(), identity.version())
        .map(fact -> fact.orElseThrow().text())
        .toList();
  }

  @Test
  void theCoverSaysWhatWhoWhenAndWhereTo() {
    assertThat(texts(read(file).sheet("Försättsblad").orElseThrow()))
        .contains(
            "Skärholmens stadsdelsförvaltning",
            "30 september 2022",
            "prevention.socialforvaltningen@example.se",
            "Exempeldata: omgången och svaren är påhittade.",
            "0 av 10 frågor besvarade",
            "0 insatser ifyllda",
            "Kontaktperson",
            "Telefon",
            "E-post");
  }

  @Test
  void countsWhatIsFilledIn() {
    Prefill prefill =
        new Prefill(
            Map.of("Telefon", "08-508 00 000"),
            Map.of("arbete", "Vi har arbetat.", "hinder", " "),
            List.of(Map.of("insats", "Nattvandring", "alder_fran", "13")));

    List<String> cover = texts(read(write(prefill)).sheet("Försättsblad").orElseThrow());

    assertThat(cover).contains("1 av 10 frågor besvarade", "1 insats ifylld", "08-508 00 000");
  }

  @Test
  void saysWhatToDoWithTheInsatserOfTheYearBefore() {
    Map<String, String> row = Map.of("insats", "Nattvandring", EarlierId.KEY, "2021:SKÄ-7");
    String told = "står redan insatserna från förra året";

    assertThat(texts(read(file).sheet("Försättsblad").orElseThrow()))
        .noneMatch(text -> text.contains(told));
    assertThat(
            texts(
                read(write(new Prefill(Map.of(), Map.of(), List.of(row))))
                    .sheet("Försättsblad")
                    .orElseThrow()))
        .anyMatch(text -> text.contains(told) && text.contains("i kolumnen Status."));
  }

  @Test
  void theLiveCountsAreWhatAProgramComputes() throws IOException {
    Map<String, String> activity = Map.of("insats", "Nattvandring");
    write(new Prefill(Map.of(), Map.of("arbete", "Ja."), List.of(activity, activity)));
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      var evaluator = book.getCreationHelper().createFormulaEvaluator();
      XSSFSheet cover = book.getSheet("Försättsblad");
      for (var row : cover) {
        for (var cell : row) {
          if (cell.getCellType() == org.apache.poi.ss.usermodel.CellType.FORMULA) {
            assertThat(evaluator.evaluate(cell).getStringValue())
                .isEqualTo(cell.getStringCellValue());
          }
        }
      }
    }
  }

  @Test
  void everyColumnSaysWhatIsAllowedInTheSameWords() throws IOException {
    activities(
        sheet -> {
          List<XSSFDataValidation> rules = sheet.getDataValidations();
          assertThat(rules).hasSameSizeAs(QUESTIONNAIRE.columns());
          for (int i = 0; i < rules.size(); i++) {
            Column column = QUESTIONNAIRE.columns().get(i);
            assertThat(rules.get(i).getPromptBoxText()).startsWith(column.help());
            if (rules.get(i).getShowErrorBox()) {
              assertThat(rules.get(i).getErrorBoxText()).contains(column.allowed());
              assertThat(rules.get(i).getPromptBoxText()).contains(column.allowed());
            }
          }
        });
  }

  @Test
  void listsLimitsAndDatesStopWhatIsNotAllowed() throws IOException {
    activities(
        sheet -> {
          assertThat(limit(sheet, "status")).isEqualTo(ValidationType.LIST);
          assertThat(limit(sheet, "alder_fran")).isEqualTo(ValidationType.INTEGER);
          assertThat(limit(sheet, "startdatum")).isEqualTo(ValidationType.DATE);
          assertThat(limit(sheet, "effekt")).isEqualTo(ValidationType.ANY);
        });
    assertThat(texts(read(file).sheet("Listor").orElseThrow()))
        .contains("C3 Vuxennärvaro", "Ny under året", "Samverkansöverenskommelsen med Polisen");
  }

  private static int limit(XSSFSheet sheet, String column) {
    int at = QUESTIONNAIRE.columns().indexOf(QUESTIONNAIRE.column(column).orElseThrow());
    DataValidation rule = sheet.getDataValidations().get(at);
    return rule.getValidationConstraint().getValidationType();
  }

  @Test
  void rowsMayComeAndGoButTheHeadersStay() throws IOException {
    activities(
        sheet -> {
          var protection = sheet.getCTWorksheet().getSheetProtection();
          assertThat(protection.getSheet()).isTrue();
          assertThat(protection.isSetPassword() || protection.isSetHashValue()).isFalse();
          assertThat(protection.getInsertRows() || protection.getDeleteRows()).isFalse();
          assertThat(protection.getFormatColumns() || protection.getFormatRows()).isFalse();
          assertThat(protection.getAutoFilter() || protection.getSort()).isFalse();
          assertThat(sheet.getRow(3).getCell(0).getCellStyle().getLocked()).isTrue();
          sheet.getRow(4).forEach(cell -> assertThat(cell.getCellStyle().getLocked()).isFalse());
          assertThat(sheet.getColumnStyle(16_383).getLocked()).isFalse();
        });
  }

  @Test
  void helpAndHeadersStandAboveTheFilteredRows() throws IOException {
    Sheet sheet = read(file).sheet("Insatser").orElseThrow();

    assertThat(sheet.cell("A4").orElseThrow().text()).isEqualTo("Insats");
    assertThat(sheet.cell("F3").orElseThrow().text())
        .endsWith("Här väntas ett heltal mellan 0 och 29.");
    assertThat(sheet.rows().getLast().number()).isEqualTo(4);
    activities(
        s -> {
          assertThat(s.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A4:AB64");
          assertThat(s.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 4);
          assertThat(s.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 1);
        });
  }

  @Test
  void whatIsNeitherNumberNorDayStaysAsText() {
    Map<String, String> activity =
        Map.of("insats", "= samma", "antal_totalt", "ca 30", "startdatum", "i höstas");

    Sheet sheet =
        read(write(new Prefill(Map.of(), Map.of(), List.of(activity))))
            .sheet("Insatser")
            .orElseThrow();

    assertThat(sheet.rows().getLast().cells())
        .extracting(Cell::text)
        .containsExactly("= samma", "ca 30", "i höstas");
  }
}

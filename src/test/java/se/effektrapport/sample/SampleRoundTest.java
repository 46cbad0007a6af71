package se.effektrapport.sample;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.effektrapport.questionnaire.Column;
import se.effektrapport.questionnaire.EarlierId;
import se.effektrapport.questionnaire.Identity;
import se.effektrapport.questionnaire.Kind;
import se.effektrapport.questionnaire.Prefill;
import se.effektrapport.questionnaire.Question;
import se.effektrapport.round.ReceivedDates;
import se.effektrapport.sheet.Cell;
import se.effektrapport.sheet.Opened;
import se.effektrapport.sheet.ReadWorkbook;
import se.effektrapport.sheet.Row;
import se.effektrapport.sheet.Sheet;

/**
 * The committed workbooks say what the sources say; {@code -Dsample=write} makes them again, those
 * of one year with {@code -Dsample=2021}.
 */
class SampleRoundTest {

  private static final Map<Integer, SampleRound> ROUNDS = new LinkedHashMap<>();

  @BeforeAll
  static void readOrWrite() throws IOException {
    String write = System.getProperty("sample", "");
    for (int year : SampleRound.YEARS) {
      SampleRound sample = SampleRound.read(year);
      if (write.equals("write") || write.equals(Integer.toString(year))) {
        sample.write();
      }
      ROUNDS.put(year, sample);
    }
  }

  @TestFactory
  Stream<DynamicTest> everyWorkbookSaysWhatItsSourceSays() {
    return ROUNDS.values().stream()
        .flatMap(
            sample ->
                sample.answers.stream()
                    .map(answer -> dynamicTest(answer.fileName(), () -> compare(sample, answer))));
  }

  @ParameterizedTest
  @CsvSource({"2021, SKA HÄÄ KUL", "2022, ÖST"})
  void mostAnsweredAndSomeNeverDid(int year, String missing) throws IOException {
    SampleRound sample = ROUNDS.get(year);
    assertThat(sample.answers).extracting(SampleAnswer::administration).doesNotHaveDuplicates();
    assertThat(sample.round.respondents())
        .filteredOn(
            each -> sample.answers.stream().noneMatch(a -> a.administration().equals(each.code())))
        .extracting(each -> each.code())
        .containsExactlyInAnyOrder(missing.split(" "));
    assertThat(sample.answers.stream().map(sample::workbook).sorted().toList())
        .isEqualTo(workbooksThere(sample));
  }

  @Test
  void mostOfWhatWasDoneIn2021IsToldAgainIn2022ByTheSameName() {
    Map<String, List<String>> again = namesByAdministration(2022);
    List<String> told = new ArrayList<>();
    List<String> gone = new ArrayList<>();
    namesByAdministration(2021)
        .forEach(
            (code, names) -> {
              List<String> now = again.getOrDefault(code, List.of());
              names.forEach(name -> (now.contains(name) ? told : gone).add(code + " " + name));
            });
    assertThat(told).hasSize(87);
    assertThat(gone).hasSize(18).contains("SÖD Studiebesök på anstalt", "SKÄ Sommarjobb");
  }

  @Test
  void theFormsOf2022WereFilledInFromTheAnswersOf2021() {
    SampleRound sample = ROUNDS.get(2022);
    Map<String, String> ids = new LinkedHashMap<>();
    for (SampleAnswer answer : sample.answers) {
      for (Map<String, String> row : sample.prefill(answer).activities()) {
        if (row.containsKey(EarlierId.KEY)) {
          ids.put(answer.administration() + " " + row.get("insats"), row.get(EarlierId.KEY));
        }
      }
    }
    assertThat(ids).hasSize(90);
    assertThat(ids.values()).doesNotHaveDuplicates().allMatch(id -> id.startsWith("2021:"));
    assertThat(ids)
        .containsKeys("EÅV Fritidsgården Lyktan, söndagsöppet", "SPT IOP Gläntan")
        .doesNotContainKeys("SKÄ Sommarjobb i två omgångar", "SPT Fredagsmammorna");
  }

  private static Map<String, List<String>> namesByAdministration(int year) {
    return ROUNDS.get(year).answers.stream()
        .collect(
            toMap(
                SampleAnswer::administration,
                answer -> answer.activities().stream().map(each -> each.get("insats")).toList()));
  }

  @ParameterizedTest
  @ValueSource(ints = {2021, 2022})
  void atLeastFourWereSavedByLibreOfficeWhichKeptListsAndProtection(int year) throws IOException {
    SampleRound sample = ROUNDS.get(year);
    List<SampleAnswer> byOffice = new ArrayList<>();
    for (SampleAnswer answer : sample.answers) {
      if (!answer.savedBy().equals("program")) {
        byOffice.add(answer);
        Path workbook = sample.workbook(answer);
        assertThat(part(workbook, "/docProps/app.xml")).contains("LibreOffice");
        assertThat(part(workbook, "/xl/worksheets/sheet3.xml"))
            .contains("<sheetProtection", "type=\"list\"", "<formula1>Listor!$A$2:$A$5</formula1>");
      }
    }
    assertThat(byOffice.size()).isGreaterThanOrEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource({"2021, SOC", "2022, FAR"})
  void theDayEachAnswerCameIsNoted(int year, String late) {
    SampleRound sample = ROUNDS.get(year);
    ReceivedDates dates = ReceivedDates.read(sample.folder.resolve("mottaget.csv"));

    for (SampleAnswer answer : sample.answers) {
      assertThat(dates.of(sample.workbook(answer))).contains(answer.received());
      assertThat(sample.round.inTime(answer.received()))
          .isEqualTo(!answer.administration().equals(late));
    }
  }

  private static List<Path> workbooksThere(SampleRound sample) throws IOException {
    try (var files = Files.walk(sample.folder, 2)) {
      return files.filter(file -> file.toString().endsWith(".xlsx")).sorted().toList();
    }
  }

  private static String part(Path workbook, String name) throws IOException {
    try (var zip = FileSystems.newFileSystem(workbook)) {
      return Files.readString(zip.getPath(name));
    }
  }

  private static void compare(SampleRound sample, SampleAnswer answer) {
    Opened.Workbook workbook = (Opened.Workbook) ReadWorkbook.read(sample.workbook(answer));
    Prefill expected = sample.prefill(answer);

    Identity identity = Identity.in(workbook);
    assertThat(Stream.of(identity.round(), identity.code(), identity.version()))
        .extracting(fact -> fact.orElseThrow().text())
        .containsExactly(
            Integer.toString(sample.year()),
            answer.administration(),
            sample.round.versions().questionnaire());
    assertThat(workbook.properties()).containsEntry("kod", answer.administration());
    assertThat(workbook.sheet("Listor")).isPresent();
    assertThat(answers(sample, workbook)).isEqualTo(expected.answers());
    assertThat(activities(sample, workbook)).isEqualTo(expected.activities());
    assertThat(shownOnCover(workbook))
        .contains(
            "%d av %d frågor besvarade"
                .formatted(answer.questions().size(), sample.questionnaire.questions().size()))
        .contains(answer.activities().size() + " insatser ifyllda");
  }

  private static List<String> shownOnCover(Opened.Workbook workbook) {
    return workbook.sheet("Försättsblad").orElseThrow().rows().stream()
        .flatMap(row -> row.cells().stream())
        .map(Cell::text)
        .toList();
  }

  private static Map<String, String> answers(SampleRound sample, Opened.Workbook workbook) {
    Sheet sheet = workbook.sheet("Frågor").orElseThrow();
    Map<String, String> answers = new LinkedHashMap<>();
    for (Question question : sample.questionnaire.questions()) {
      sheet.rows().stream()
          .filter(row -> row.cell("B").map(Cell::text).equals(Optional.of(question.text())))
          .flatMap(row -> row.cell("D").stream())
          .forEach(cell -> answers.put(question.id(), cell.text()));
    }
    return answers;
  }

  private static List<Map<String, String>> activities(
      SampleRound sample, Opened.Workbook workbook) {
    List<Row> rows = workbook.sheet("Insatser").orElseThrow().rows();
    Row header =
        rows.stream()
            .filter(row -> row.cell("A").map(Cell::text).equals(Optional.of("Insats")))
            .findFirst()
            .orElseThrow();
    return rows.stream()
        .filter(row -> row.number() > header.number())
        .map(row -> activity(sample, header, row))
        .toList();
  }

  private static Map<String, String> activity(SampleRound sample, Row header, Row row) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Column column : sample.questionnaire.columns()) {
      header.cells().stream()
          .filter(cell -> cell.text().equals(column.header()))
          .flatMap(cell -> row.cell(cell.column()).stream())
          .forEach(cell -> values.put(column.id(), checked(column, cell)));
    }
    header.cells().stream()
        .filter(cell -> cell.text().equals(EarlierId.HEADER))
        .flatMap(cell -> row.cell(cell.column()).stream())
        .forEach(cell -> values.put(EarlierId.KEY, cell.text()));
    return values;
  }

  /** Numbers are numbers and days are days, not texts that look so. */
  private static String checked(Column column, Cell cell) {
    switch (column.kind()) {
      case Kind.Number number -> assertThat(cell.number()).contains(new BigDecimal(cell.text()));
      case Kind.Day day -> assertThat(cell.date()).contains(LocalDate.parse(cell.text()));
      case Kind.ShortText text -> assertThat(cell.number()).isEmpty();
      case Kind.RunningText text -> assertThat(cell.number()).isEmpty();
      case Kind.FromList list ->
          assertThat(list.choices()).anyMatch(c -> c.label().equals(cell.text()));
    }
    return cell.text();
  }
}

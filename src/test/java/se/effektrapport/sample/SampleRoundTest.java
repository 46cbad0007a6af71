package se.effektrapport.sample;

import static org.assertj.core.api.Assertions.assertThat;

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
import se.effektrapport.questionnaire.Column;
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

/** The committed workbooks say what the sources say; {@code -Dsample=write} makes them again. */
class SampleRoundTest {

  private static SampleRound sample;

  @BeforeAll
  static void readOrWrite() throws IOException {
    sample = SampleRound.read();
    if ("write".equals(System.getProperty("sample"))) {
      sample.write();
    }
  }

  @TestFactory
  List<DynamicTest> everyWorkbookSaysWhatItsSourceSays() {
    return sample.answers.stream()
        .map(answer -> DynamicTest.dynamicTest(answer.fileName(), () -> compare(answer)))
        .toList();
  }

  @Test
  void seventeenAnsweredAndOneNeverDid() throws IOException {
    assertThat(sample.answers).extracting(SampleAnswer::administration).doesNotHaveDuplicates();
    assertThat(sample.round.respondents())
        .filteredOn(
            each -> sample.answers.stream().noneMatch(a -> a.administration().equals(each.code())))
        .extracting(each -> each.code())
        .containsExactly("ÖST");
    assertThat(sample.answers.stream().map(SampleRound::workbook).sorted().toList())
        .isEqualTo(workbooksThere());
  }

  @Test
  void atLeastFourWereSavedByLibreOfficeWhichKeptListsAndProtection() throws IOException {
    List<SampleAnswer> byOffice = new ArrayList<>();
    for (SampleAnswer answer : sample.answers) {
      if (!answer.savedBy().equals("program")) {
        byOffice.add(answer);
        Path workbook = SampleRound.workbook(answer);
        assertThat(part(workbook, "/docProps/app.xml")).contains("LibreOffice");
        assertThat(part(workbook, "/xl/worksheets/sheet3.xml"))
            .contains("<sheetProtection", "type=\"list\"", "<formula1>Listor!$A$2:$A$5</formula1>");
      }
    }
    assertThat(byOffice.size()).isGreaterThanOrEqualTo(4);
  }

  @Test
  void theDayEachAnswerCameIsNoted() {
    ReceivedDates dates = ReceivedDates.read(SampleRound.FOLDER.resolve("mottaget.csv"));

    for (SampleAnswer answer : sample.answers) {
      assertThat(dates.of(SampleRound.workbook(answer))).contains(answer.received());
      assertThat(sample.round.inTime(answer.received()))
          .isEqualTo(!answer.administration().equals("FAR"));
    }
  }

  private static List<Path> workbooksThere() throws IOException {
    List<Path> there = new ArrayList<>();
    for (String folder : List.of("enkatsvar", "sena")) {
      try (var files = Files.list(SampleRound.FOLDER.resolve(folder))) {
        files.filter(file -> file.toString().endsWith(".xlsx")).forEach(there::add);
      }
    }
    return there.stream().sorted().toList();
  }

  private static String part(Path workbook, String name) throws IOException {
    try (var zip = FileSystems.newFileSystem(workbook)) {
      return Files.readString(zip.getPath(name));
    }
  }

  private void compare(SampleAnswer answer) {
    Opened.Workbook workbook = (Opened.Workbook) ReadWorkbook.read(SampleRound.workbook(answer));
    Prefill expected = sample.prefill(answer);

    Identity identity = Identity.in(workbook);
    assertThat(Stream.of(identity.round(), identity.code(), identity.version()))
        .extracting(fact -> fact.orElseThrow().text())
        .containsExactly("2022", answer.administration(), "2022");
    assertThat(workbook.properties()).containsEntry("kod", answer.administration());
    assertThat(workbook.sheet("Listor")).isPresent();
    assertThat(answers(workbook)).isEqualTo(expected.answers());
    assertThat(activities(workbook)).isEqualTo(expected.activities());
    assertThat(shownOnCover(workbook))
        .contains(answer.questions().size() + " av 10 frågor besvarade")
        .contains(answer.activities().size() + " insatser ifyllda");
  }

  private static List<String> shownOnCover(Opened.Workbook workbook) {
    return workbook.sheet("Försättsblad").orElseThrow().rows().stream()
        .flatMap(row -> row.cells().stream())
        .map(Cell::text)
        .toList();
  }

  private static Map<String, String> answers(Opened.Workbook workbook) {
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

  private static List<Map<String, String>> activities(Opened.Workbook workbook) {
    List<Row> rows = workbook.sheet("Insatser").orElseThrow().rows();
    Row header =
        rows.stream()
            .filter(row -> row.cell("A").map(Cell::text).equals(Optional.of("Insats")))
            .findFirst()
            .orElseThrow();
    return rows.stream()
        .filter(row -> row.number() > header.number())
        .map(row -> activity(header, row))
        .toList();
  }

  private static Map<String, String> activity(Row header, Row row) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Column column : sample.questionnaire.columns()) {
      header.cells().stream()
          .filter(cell -> cell.text().equals(column.header()))
          .flatMap(cell -> row.cell(cell.column()).stream())
          .forEach(cell -> values.put(column.id(), checked(column, cell)));
    }
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

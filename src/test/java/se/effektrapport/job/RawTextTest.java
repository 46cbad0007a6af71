package se.effektrapport.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import se.effektrapport.database.Login;
import se.effektrapport.database.TestDatabase;
import se.effektrapport.intake.Finding;
import se.effektrapport.reception.Standing;
import se.effektrapport.review.FilledIn;

/**
 * Words that nobody else would write are put where nothing may be shown from, and looked for where
 * raw text may not be: in what is published, in status, in what is told, in logs and in the tables
 * about runs.
 */
@RunsJobs
class RawTextTest {

  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.empty();

  private static final List<String> CONTACT =
      List.of("Vrängelkvist", "0701740611", "vringelkvast@example.se");
  private static final String NUMBER = "811218-9871";
  private static final String UNREAD = "klobbermunk";
  private static final String ASKED = "gnoffelhatt";
  private static final String REFUSED = "snarpelbom";
  private static final String FILE = "Drimmeldotter";
  private static final String REVIEWER = "Pirmelöv";
  private static final String COMMENT = "fjoskeltorp";
  private static final String PUBLISHED = "mumpelvik";

  /** All that may stand in no file but the internal ones. */
  private static final List<String> HIDDEN =
      Stream.concat(
              CONTACT.stream(), Stream.of(NUMBER, UNREAD, ASKED, REFUSED, FILE, REVIEWER, COMMENT))
          .toList();

  /** Where raw text may be; people other than the owner read none of them. */
  private static final String INTERNAL =
      "aterkoppling/.*|enkat/.*|granskning.*\\.xlsx|skrivunderlag\\.docx|mottagning\\.csv";

  @TempDir Path folder;
  private SmallInput input;
  private Login login;

  @BeforeEach
  void plant() throws IOException {
    input = SmallInput.in(folder);
    login = DATABASE.freshSchema();
    input.change(SmallInput.KUNGSHOLMEN, RawTextTest::plant);
    Path refused = input.answers().resolve("Svar från " + FILE + ".xlsx");
    Files.copy(input.answers().resolve(SmallInput.SPANGA_TENSTA), refused);
    input.change(refused.getFileName().toString(), RawTextTest::spoil);
    Files.writeString(input.answers().resolve(FILE + ".docx"), REFUSED);
  }

  private static void plant(Workbook book) {
    beside(book, "Kontaktperson", CONTACT.get(0));
    beside(book, "Telefon", CONTACT.get(1));
    beside(book, "E-post", CONTACT.get(2));
    put(book, "Insatser", 4, 0, "Allvarssamtal " + PUBLISHED);
    put(book, "Insatser", 4, 7, "20-30 " + ASKED);
    put(book, "Insatser", 4, 17, "Pojken " + NUMBER + " slutade. " + PUBLISHED);
    put(book, "Frågor", 3, 3, "Flickan " + NUMBER + " kom. " + PUBLISHED);
    put(book, "Frågor", 30, 6, UNREAD);
    book.createSheet("Anteckningar").createRow(3).createCell(3).setCellValue(UNREAD);
  }

  private static void spoil(Workbook book) {
    beside(book, "Kod", REFUSED);
    beside(book, "Omgång", "1999 " + REFUSED);
    put(book, "Frågor", 3, 3, REFUSED);
  }

  private static void put(Workbook book, String sheet, int row, int column, String text) {
    Row at = book.getSheet(sheet).getRow(row);
    (at == null ? book.getSheet(sheet).createRow(row) : at)
        .getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
        .setCellValue(text);
  }

  private static void beside(Workbook book, String label, String text) {
    for (Row row : book.getSheet("Försättsblad")) {
      Cell cell = row.getCell(1);
      if (cell != null && cell.toString().equals(label)) {
        row.getCell(2, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue(text);
        return;
      }
    }
    throw new AssertionError("no " + label);
  }

  @Test
  void standsOnlyInWhatIsInternalHoweverOftenTheRoundIsRun() throws IOException {
    Summary summary = input.run(login);
    assertThat(summary.refused()).hasSize(2);
    FilledIn.in(
        input.output().resolve("granskning.xlsx"),
        input.folder().resolve("input/2022/granskning.xlsx"),
        RawTextTest::review);
    input.takeInTheLateAnswer();
    Summary again = input.run(login);

    assertThat(again.published()).isTrue();
    assertThat(DATABASE.client().sql("select count(*) from decision").query(Long.class).single())
        .as("the reviewer was heard")
        .isEqualTo(1);
    assertThat(open()).isNotEmpty().allSatisfy(RawTextTest::holdsNothingHidden);
    assertThat(told(again)).noneMatch(line -> holdsAny(line, HIDDEN));
    assertThat(tables("batch_")).noneMatch(row -> holdsAny(row, HIDDEN));
    assertNothingIsLogged();
    assertThat(ReadableText.of(input.output().resolve("utgava-1/underlag.json")))
        .as("what stands beside what is hidden is published")
        .contains(PUBLISHED, "[uppgift borttagen]");
    assertThat(ReadableText.of(input.output().resolve("mottagning.csv")))
        .contains(FILE, ASKED, REFUSED);
  }

  private static void review(FilledIn filledIn) {
    filledIn.name(REVIEWER).decide(2, "Förslaget stämmer").write(2, "Kommentar", COMMENT);
  }

  @Test
  void noFailureOfTheDatabaseQuotesWhatItWasToKeep() throws IOException {
    input.run(login);
    // The whole row stands in the detail of what the server answers, and the statement in the
    // message of what the driver makes of it.
    DATABASE
        .operations()
        .execute("alter table passage add constraint none_any_more check (false) not valid");
    input.change(SmallInput.KUNGSHOLMEN, book -> put(book, "Frågor", 4, 3, UNREAD));

    Throwable failed = catchThrowable(() -> input.run(login));

    assertThat(failed).isInstanceOf(RunException.class);
    StringWriter trace = new StringWriter();
    failed.printStackTrace(new PrintWriter(trace));
    assertThat(trace.toString()).contains("none_any_more").doesNotContain(UNREAD, PUBLISHED);
    assertThat(tables("batch_step_execution"))
        .anyMatch(row -> row.contains("FAILED") && row.contains("PSQLException"))
        .noneMatch(row -> holdsAny(row, List.of(UNREAD, PUBLISHED, "none_any_more")));
    assertNothingIsLogged();
  }

  @Test
  void noFailureOfATemplateQuotesWhatItWasToPrint() throws IOException {
    Path template = input.templates().resolve("rapport/bilaga-insatser.ftlh");
    String quoting = "<#if i.namn?contains('" + PUBLISHED + "')>${i.namn?date}</#if>";
    Files.writeString(template, Files.readString(template).replace("${i.namn}", quoting));

    Throwable failed = catchThrowable(() -> input.run(login));

    assertThat(failed)
        .isInstanceOf(RunException.class)
        .hasMessageContaining("bilaga-insatser.ftlh")
        .hasMessageNotContaining(PUBLISHED);
    assertThat(tables("batch_"))
        .anyMatch(row -> row.contains("WordingException"))
        .noneMatch(row -> holdsAny(row, List.of(PUBLISHED)));
    assertNothingIsLogged();
  }

  /** What lies in output for others than the owner. */
  private List<Path> open() throws IOException {
    try (var all = Files.walk(input.output())) {
      return all.filter(Files::isRegularFile)
          .filter(
              file ->
                  !input.output().relativize(file).toString().replace('\\', '/').matches(INTERNAL))
          .toList();
    }
  }

  private static void holdsNothingHidden(Path file) {
    try {
      assertThat(ReadableText.of(file)).as(file.toString()).doesNotContain(HIDDEN);
      assertThat(file.toString()).doesNotContain(FILE);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** What a run tells, but for the names of files: whoever runs it has to find them. */
  private static List<String> told(Summary summary) {
    List<String> lines = new ArrayList<>(summary.remarks());
    lines.addAll(summary.news());
    lines.addAll(summary.readAgain());
    summary.files().stream()
        .map(Standing::findings)
        .flatMap(List::stream)
        .map(Finding::withoutWords)
        .forEach(lines::add);
    return lines;
  }

  private List<String> tables(String beginning) {
    return DATABASE
        .client()
        .sql(
            "select table_name from information_schema.tables"
                + " where table_schema = current_schema() and table_name like ?")
        .param(beginning + "%")
        .query(String.class)
        .list()
        .stream()
        .flatMap(
            table ->
                DATABASE
                    .client()
                    .sql("select t::text from " + table + " t")
                    .query(String.class)
                    .list()
                    .stream())
        .toList();
  }

  private static boolean holdsAny(String text, List<String> words) {
    return words.stream().anyMatch(text::contains);
  }

  /** In the technicians' log and in that of the tests' own server. */
  private static void assertNothingIsLogged() throws IOException {
    for (String log : List.of("target/effektrapport.log", "target/testdatabas/postgresql.log")) {
      if (Files.exists(Path.of(log))) {
        assertThat(Files.readString(Path.of(log)))
            .as(log)
            .doesNotContain(HIDDEN)
            .doesNotContain(PUBLISHED);
      }
    }
  }
}

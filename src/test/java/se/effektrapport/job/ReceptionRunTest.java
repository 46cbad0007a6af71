package se.effektrapport.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import se.effektrapport.database.Login;
import se.effektrapport.database.TestDatabase;
import se.effektrapport.intake.Finding;
import se.effektrapport.reception.FindingCount;
import se.effektrapport.reception.Standing;

/** What a run makes of the files that have come, and of those that have gone. */
@RunsJobs
class ReceptionRunTest {

  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.empty();

  @TempDir Path folder;
  private SmallInput input;
  private Login login;

  @BeforeEach
  void copyTheInput() throws IOException {
    input = SmallInput.in(folder);
    login = DATABASE.freshSchema();
  }

  @Test
  void goesBackToAnEarlierAnswerThatIsPutBack() throws IOException {
    input.run(login);
    byte[] first = Files.readAllBytes(input.answers().resolve(SmallInput.KUNGSHOLMEN));
    input.change(
        SmallInput.KUNGSHOLMEN,
        workbook -> CoverCells.replace(workbook, "Allvarssamtal", "Något annat"));
    input.run(login);
    Files.write(input.answers().resolve(SmallInput.KUNGSHOLMEN), first);

    assertThat(input.run(login).published()).isTrue();
    assertThat(ReadableText.of(input.output().resolve("utgava-1/underlag.json")))
        .doesNotContain("Något annat")
        .contains("KUN svar 3");
  }

  @Test
  void readsOnlyTheLateAnswerAndCountsItAsLate() throws IOException {
    input.run(login);
    input.takeInTheLateAnswer();
    List<String> done = new ArrayList<>();

    Summary summary = input.run(login, new Noted(done));

    assertThat(summary.answers().late()).isEqualTo(1);
    assertThat(summary.answers().inTime()).isEqualTo(2);
    assertThat(done).filteredOn(each -> each.contains("godkänd")).hasSize(1);
  }

  @Test
  void anAnswerWithAQuestionComesBackWithACommentUntilItIsCorrected() throws IOException {
    byte[] right = Files.readAllBytes(input.answers().resolve(SmallInput.KUNGSHOLMEN));
    input.change(
        SmallInput.KUNGSHOLMEN,
        workbook -> workbook.getSheet("Insatser").getRow(4).getCell(7).setCellValue("20-30"));
    Files.writeString(input.answers().resolve("brev.xlsx"), "hej");

    Summary asked = input.run(login);
    assertThat(asked.questions()).isEqualTo(new FindingCount(1, 0));
    assertThat(asked.errors()).isEqualTo(new FindingCount(1, 0));
    Path returned = input.output().resolve("aterkoppling");
    assertThat(returned)
        .isDirectoryContaining("glob:**/kungsholmen-svar-1.xlsx")
        .isDirectoryContaining("glob:**/okand-svar-1.txt");
    assertThat(ReadableText.of(returned.resolve("kungsholmen-svar-1.xlsx")))
        .contains("Insatser")
        .contains("20-30");

    Files.write(input.answers().resolve(SmallInput.KUNGSHOLMEN), right);
    Files.delete(input.answers().resolve("brev.xlsx"));
    Summary mended = input.run(login);
    assertThat(mended.questions()).isEqualTo(new FindingCount(0, 1));
    assertThat(mended.errors()).isEqualTo(new FindingCount(0, 1));
    assertThat(returned).isEmptyDirectory();
  }

  @Test
  void nothingIsSentBackForAFolderAmongTheAnswers() throws IOException {
    Files.createDirectory(input.answers().resolve("mapp.xlsx"));

    assertThat(input.run(login).errors()).isEqualTo(new FindingCount(1, 0));
    Path returned = input.output().resolve("aterkoppling");
    assertThat(returned.resolve("okand-svar-1.txt")).doesNotExist();
  }

  @Test
  void comparesAnAnswerWithTheRoundBefore() throws IOException {
    input.run(login);
    lastRoundHadTenTimesAsMany();
    input.change(
        SmallInput.KUNGSHOLMEN,
        workbook -> workbook.getSheet("Frågor").getRow(4).getCell(3).setCellValue("Annat."));

    Summary summary = input.run(login);

    assertThat(summary.files())
        .flatExtracting(Standing::findings)
        .extracting(Finding::sentence)
        .anyMatch(each -> each.contains("för samma insats förra omgången"));
  }

  /** As if the same had been answered the year before, but for a nought in every number. */
  private void lastRoundHadTenTimesAsMany() {
    for (String copy :
        List.of(
            "insert into submission (round, administration, version, file, sha256, content_digest,"
                + " received, on_time) select 2021, administration, version, file, sha256,"
                + " content_digest, received, on_time from submission",
            "insert into receipt (round, file, sha256, received, administration, version, outcome)"
                + " select 2021, file, sha256, received, administration, version, outcome from"
                + " receipt",
            "insert into activity select last.id, number from activity join submission this on"
                + " this.id = submission join submission last using (administration) where"
                + " last.round = 2021 and this.round = 2022",
            "insert into activity_value select last.id, activity, position, field, kind, written,"
                + " choice, number * 10, day, sheet, cell from activity_value join submission this"
                + " on this.id = submission join submission last using (administration) where"
                + " last.round = 2021 and this.round = 2022")) {
      DATABASE.operations().execute(copy);
    }
  }

  @Test
  void anAnswerTakenBackIsLeftOutUntilItComesBack() throws IOException {
    input.run(login);
    Path file = input.answers().resolve(SmallInput.KUNGSHOLMEN);
    Path back = Files.createDirectories(input.answers().resolve("aterkallat"));
    Files.move(file, back.resolve(SmallInput.KUNGSHOLMEN));

    assertThat(input.run(login).answers().inTime()).isEqualTo(1);
    assertThat(ReadableText.of(input.output().resolve("mottagning.csv")))
        .contains(",KUN,1,aterkallad,");

    Files.move(back.resolve(SmallInput.KUNGSHOLMEN), file);
    assertThat(input.run(login).answers().inTime()).isEqualTo(2);
  }

  @Test
  void twoAnswersOfOneDayWaitUntilOneOfThemIsNoted() throws IOException {
    Path first = input.answers().resolve("a.xlsx");
    Files.move(input.answers().resolve(SmallInput.KUNGSHOLMEN), first);
    Files.copy(first, input.answers().resolve("b.xlsx"));
    input.change(
        "b.xlsx", workbook -> CoverCells.replace(workbook, "Allvarssamtal", "Något annat"));

    Summary waits = input.run(login);
    assertThat(waits.waiting()).extracting(Standing::file).containsExactly("a.xlsx", "b.xlsx");
    assertThat(waits.answers().inTime()).isEqualTo(1);
    assertThat(input.output().resolve("aterkoppling"))
        .as("which came last is not for the senders to say")
        .doesNotExist();

    input.note("b.xlsx;2022-09-20");
    input.note("a.xlsx;2022-09-19");
    Summary noted = input.run(login);
    assertThat(noted.waiting()).isEmpty();
    assertThat(noted.answers().inTime()).isEqualTo(2);
    assertThat(ReadableText.of(input.output().resolve("mottagning.csv")))
        .contains(",KUN,1,ersatt,")
        .contains(",KUN,2,godkand,");

    input.note("a.xlsx;2022-09-21");
    assertThat(input.run(login).published()).as("the other one is the later").isTrue();
    assertThat(ReadableText.of(input.output().resolve("mottagning.csv")))
        .contains(",KUN,1,godkand,");
  }

  @Test
  void anAnswerWhoseFileIsGoneStaysAndIsTold() throws IOException {
    input.run(login);
    Files.delete(input.answers().resolve(SmallInput.KUNGSHOLMEN));

    Summary summary = input.run(login);

    assertThat(summary.published()).isFalse();
    assertThat(input.status(login).files())
        .filteredOn(each -> each.file().equals(SmallInput.KUNGSHOLMEN))
        .singleElement()
        .satisfies(
            each -> assertThat(each.remark()).get().asString().contains("inte längre i enkatsvar"));
  }

  @Test
  void refusesABadFileAndGoesOnWithTheRest() throws IOException {
    Files.writeString(input.answers().resolve("Svar från någon.xlsx"), "hej");

    Summary summary = input.run(login);

    assertThat(summary.published()).isTrue();
    assertThat(summary.answers().inTime()).isEqualTo(2);
    assertThat(summary.refused())
        .singleElement()
        .satisfies(
            refusal -> {
              assertThat(refusal.file()).isEqualTo("Svar från någon.xlsx");
              assertThat(refusal.findings()).isNotEmpty();
            });
    assertThat(ReadableText.of(input.output().resolve("mottagning.csv"))).contains("avvisad,fel");
  }
}

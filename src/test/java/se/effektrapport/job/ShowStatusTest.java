package se.effektrapport.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import se.effektrapport.database.Login;
import se.effektrapport.database.TestDatabase;
import se.effektrapport.edition.EditionRecord.BoardDecision;
import se.effektrapport.edition.Editions;
import se.effektrapport.edition.Stores;
import se.effektrapport.reception.FindingCount;
import se.effektrapport.round.InputFolder;
import se.effektrapport.status.RoundStatus;
import se.effektrapport.status.RoundStatus.Answer;
import se.effektrapport.status.RoundStatus.PublishedFile;
import se.effektrapport.status.RoundStatus.Respondent;

/** Where a round stands, before, between and during runs. */
@RunsJobs
class ShowStatusTest {

  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.empty();

  @TempDir Path folder;
  private SmallInput input;
  private Login login;
  private Path page;

  @BeforeEach
  void copyTheInput() throws IOException {
    input = SmallInput.in(folder);
    login = DATABASE.freshSchema();
    page = input.output().resolve("status.html");
  }

  @Test
  void tellsOfARoundThatWasNeverRun() throws IOException {
    RoundStatus status = input.status(login);

    assertThat(status.editions()).isEmpty();
    assertThat(status.running()).isFalse();
    assertThat(status.left().unread()).isEqualTo(2);
    assertThat(status.answered(Answer.MISSING)).hasSize(18);
    assertThat(status.recipients()).hasSize(17).doesNotContain("Socialnämnden");
    assertThat(status.deadlines())
        .extracting(each -> each.daysLeft(status.today()))
        .containsExactly(-19L, -8L, 1L, 27L);
    assertThat(input.output()).as("it was only looked at").doesNotExist();
    assertThat(write(status)).isEmpty();
    assertThat(page).content().contains("Ingen utgåva är gjord.");
  }

  @Test
  void tellsWhoHasAnsweredWithWhatAndWhatIsLeftOfIt() throws IOException {
    input.run(login);
    input.change(
        SmallInput.KUNGSHOLMEN,
        workbook -> workbook.getSheet("Insatser").getRow(4).getCell(7).setCellValue("20-30"));
    Files.writeString(input.answers().resolve("brev från Anna Anka.xlsx"), "hej");
    input.takeInTheLateAnswer();
    input.run(login);

    RoundStatus status = input.status(login);
    Respondent changed = respondent(status, "KUN");
    assertThat(changed.inForce()).contains("KUN svar 2");
    assertThat(changed.versions()).isEqualTo(2);
    assertThat(changed.findings().questions()).isEqualTo(new FindingCount(1, 0));
    assertThat(status.answered(Answer.LATE)).hasSize(1);
    assertThat(status.unknown().refused()).isEqualTo(1);
    assertThat(status.unknown().errors()).isEqualTo(new FindingCount(1, 0));
    assertThat(status.all().questions().open())
        .isEqualTo(
            status.respondents().stream()
                .mapToLong(each -> each.findings().questions().open())
                .sum());
    assertThat(page)
        .content()
        .contains("KUN svar 2")
        .contains("1\u00A0avvisad fil")
        .doesNotContain("Anna Anka")
        .doesNotContain(SmallInput.KUNGSHOLMEN)
        .doesNotContain("20-30");
  }

  @Test
  void tellsWhichFilesOfAnEditionLieThere() throws IOException {
    input.run(login);
    Files.delete(input.output().resolve("utgava-1/underlag.json"));

    RoundStatus status = input.status(login);
    assertThat(status.latest().orElseThrow().record().lock()).isEmpty();
    assertThat(status.latest().orElseThrow().files())
        .contains(new PublishedFile("utgava-1/effektrapport-2022-utgava-1.pdf", true))
        .contains(new PublishedFile("utgava-1/underlag.json", false));
  }

  @Test
  void tellsHowFarEveryEditionHasCome() throws IOException {
    input.run(login);
    Editions editions = Stores.editions(DATABASE);
    LocalDateTime day = LocalDateTime.of(2022, 10, 19, 9, 0);
    editions.lock(editions.latest(2022).orElseThrow().locked(day), "Enhetschefen");
    editions.decide(2022, 1, new BoardDecision(day.toLocalDate(), 12), day);
    input.takeInTheLateAnswer();
    input.run(login);

    RoundStatus status = input.status(login);
    assertThat(status.editions())
        .extracting(each -> each.record().number(), each -> each.files().isEmpty())
        .containsExactly(tuple(1, false), tuple(2, false));
    assertThat(page)
        .content()
        .contains(
            "Fastställd av Enhetschefen den 19\u00A0oktober 2022. Beslutad den 19\u00A0oktober")
        .contains("Utkast av den 19\u00A0oktober 2022.");
  }

  @Test
  void writesNothingButThePage() throws IOException {
    input.run(login);
    Map<String, String> before = input.published();
    assertThat(before).containsKey("status.html");
    Files.delete(page);

    assertThat(write(input.status(login))).isEmpty();
    assertThat(input.published()).as("the same bytes as the run wrote").isEqualTo(before);
  }

  @Test
  void aPageThatCannotBeWrittenStopsNothing() throws IOException {
    Files.createDirectories(page.resolve("i vägen"));

    assertThat(input.run(login).remarks()).anyMatch(each -> each.startsWith("status.html kunde"));
    assertThat(input.output().resolve("utgava-1/manifest.json")).exists();
    assertThat(write(input.status(login))).get().asString().contains("kunde inte skrivas");
    try (var files = Files.list(input.output())) {
      assertThat(files).noneMatch(each -> each.toString().endsWith(".ny"));
    }
  }

  @Test
  void aMistakeInItsTemplateStopsNothingAndMakesNoNewEdition() throws IOException {
    input.run(login);
    Files.writeString(input.templates().resolve("status/status.ftlh"), "<p>${hittepa}</p>");

    Summary summary = input.run(login);
    assertThat(summary.published()).isFalse();
    assertThat(summary.remarks())
        .anyMatch(each -> each.startsWith("status.html kunde inte skrivas. Mallen status/status"));
  }

  @Test
  void canBeAskedWhileARunGoesOn() {
    List<RoundStatus> seen = new ArrayList<>();
    input.run(login, new Asking(() -> seen.add(input.status(login))));

    assertThat(seen).hasSizeGreaterThan(2).allMatch(RoundStatus::running);
    assertThat(seen.getFirst().editions()).isEmpty();
    assertThat(input.status(login).running()).as("when it is done").isFalse();
  }

  @Test
  void keepsTheRoundsApart() throws IOException {
    Path both = Files.createDirectory(folder.resolve("bada"));
    SmallInput years = SmallInput.withTheYearBefore(both);
    years.run(login);

    RoundStatus earlier =
        years.with(login, program -> program.showStatus().look(undertaking(years, both, 2021)));
    assertThat(earlier.year()).isEqualTo(2021);
    assertThat(earlier.respondents()).filteredOn(each -> each.inForce().isPresent()).hasSize(2);
    assertThat(earlier.latest().orElseThrow().record().published()).as("only frozen").isFalse();
    assertThat(earlier.latest().orElseThrow().files()).isEmpty();
    assertThat(years.status(login).latest().orElseThrow().files()).isNotEmpty();
    assertThat(both.resolve("output/2021")).doesNotExist();
  }

  private static Undertaking undertaking(SmallInput years, Path folder, int year) {
    InputFolder all = new InputFolder(folder.resolve("input"));
    return Undertaking.read(all, all.round(year), years.templates());
  }

  private Optional<String> write(RoundStatus status) {
    return input.with(login, program -> program.showStatus().write(status));
  }

  private static Respondent respondent(RoundStatus status, String code) {
    return status.respondents().stream()
        .filter(each -> each.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  /** Asks at the beginning of each step. */
  private record Asking(Runnable ask) implements Progress {

    @Override
    public void step(String name, int pieces) {
      ask.run();
    }

    @Override
    public void done(String what) {}
  }
}

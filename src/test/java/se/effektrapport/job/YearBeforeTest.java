package se.effektrapport.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import se.effektrapport.database.Login;
import se.effektrapport.database.TestDatabase;
import se.effektrapport.figures.Before;
import se.effektrapport.questionnaire.EarlierId;
import se.effektrapport.review.QuoteVerdicts;
import se.effektrapport.review.ReleaseVerdicts;
import se.effektrapport.review.Verdicts;
import se.effektrapport.round.InputFolder;
import se.effektrapport.sample.StraddlingRound;
import se.effektrapport.sheet.Opened;
import se.effektrapport.sheet.ReadWorkbook;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the job makes of the year before. */
@RunsJobs
class YearBeforeTest {

  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.empty();

  @TempDir Path folder;
  private Login login;

  @BeforeEach
  void emptyTheDatabase() {
    login = DATABASE.freshSchema();
  }

  @Test
  void tellsOfTheYearBeforeAndNeedsItsFolderOnlyOnce() throws IOException {
    SmallInput input = SmallInput.withTheYearBefore(folder);

    assertThat(input.run(login).published()).isTrue();
    JsonNode development = development(input.output());
    assertThat(development.get("ar").intValue()).isEqualTo(2021);
    assertThat(development.get("foljda").findValuesAsString("forvaltning"))
        .contains("KUN", "SPT")
        .allMatch(List.of("KUN", "SPT")::contains);
    assertThat(folder.resolve("output/2021")).doesNotExist();

    delete(folder.resolve("input/2021"));
    assertThat(input.run(login).published()).as("the database has it").isFalse();
  }

  @Test
  void tellsThatFilesOfTheYearBeforeAreLeftOut() throws IOException {
    SmallInput input = SmallInput.withTheYearBefore(folder);
    Path damaged = folder.resolve("input/2021/enkatsvar").resolve(SmallInput.SPANGA_TENSTA_2021);
    byte[] whole = Files.readAllBytes(damaged);
    Files.writeString(damaged, "hej");
    Files.createDirectories(folder.resolve("input/2019/papper"));

    assertThat(input.run(login).remarks())
        .anyMatch(
            each ->
                each.startsWith("I omgången 2021 finns avvisade filer: 1, och olästa filer: 0."));

    Files.write(damaged, whole);
    with(program -> program.reportJob().run(undertaking(2021), Progress.SILENT));
    Summary mended = input.run(login);
    assertThat(mended.news()).containsExactly("jämförelsen med förra året har ändrats");
    assertThat(mended.remarks()).noneMatch(each -> each.contains("2021"));
  }

  @Test
  void aRoundThatStraddlesAMergerIsComparedWithThoseWhoWereMerged() throws IOException {
    StraddlingRound.in(folder);
    with(program -> program.reportJob().run(undertaking(2023), Progress.SILENT));

    JsonNode development = development(folder.resolve("output/2023"));
    List<String> before = new ArrayList<>();
    for (JsonNode followed : development.get("foljda")) {
      if (followed.get("forvaltning").asString().equals("JÄR")) {
        followed.get("fore").get("referenser").forEach(each -> before.add(each.asString()));
      }
    }
    assertThat(before)
        .anyMatch(reference -> reference.startsWith("RIK-"))
        .anyMatch(reference -> reference.startsWith("SPT-"));
    assertThat(development.findValuesAsString("forvaltning"))
        .as("Östermalm, a part of Norra innerstaden now, did not answer in 2022")
        .doesNotContain("NIN", "RIK", "SPT", "NOR");
    assertThat(development.get("saknade").findValuesAsString("insats")).contains("Fredagsmammorna");
  }

  private static JsonNode development(Path output) {
    return JsonMapper.shared().readTree(output.resolve("utgava-1/underlag.json")).get("utveckling");
  }

  @Test
  void theFormsHaveTheInsatserOfTheYearBeforeAndOfThoseWhoWereMerged() throws IOException {
    StraddlingRound.in(folder);
    List<BlankForms.Written> written = new ArrayList<>();
    with(
        program -> {
          program.reportJob().readEarlier(2023, Progress.SILENT);
          written.add(program.blankForms().write(undertaking(2023)));
        });

    Path forms = folder.resolve("output/2023/enkat");
    assertThat(written).containsExactly(new BlankForms.Written(forms, 4));
    assertThat(ids(forms.resolve("enkat-2023-jarva.xlsx")))
        .anyMatch(id -> id.startsWith("2022:RIK-"))
        .anyMatch(id -> id.startsWith("2022:SPT-"));
    assertThat(ids(forms.resolve("enkat-2023-norra-innerstaden.xlsx")))
        .isNotEmpty()
        .allMatch(id -> id.startsWith("2022:NOR-"));
    assertThat(ids(forms.resolve("enkat-2023-farsta.xlsx"))).isEmpty();
  }

  private static List<String> ids(Path form) {
    return ((Opened.Workbook) ReadWorkbook.read(form))
        .sheet("Insatser").orElseThrow().rows().stream()
            .flatMap(row -> row.cells().stream())
            .flatMap(cell -> EarlierId.in(cell.text()).stream())
            .map(EarlierId::toString)
            .toList();
  }

  @Test
  void anythingThatIsNewOfTheYearBeforeCounts() throws IOException {
    StraddlingRound.in(folder);
    WhatCounts counts = new WhatCounts(settings(), undertaking(2023));
    Before.Asked silent = new Before.Asked(Optional.of("JÄR"), Optional.empty(), Map.of());
    Before.Asked other = new Before.Asked(Optional.of("JÄR"), Optional.empty(), Map.of(7, "S"));

    List<String> digests = new ArrayList<>();
    for (List<Before.Asked> asked : List.of(List.of(silent), List.of(other), List.of(other))) {
      digests.add(
          counts.ofAnswers(
              List.of(),
              Verdicts.none(),
              QuoteVerdicts.none(),
              ReleaseVerdicts.none(),
              Optional.of(new Before(2022, asked)),
              Optional.empty(),
              List.of()));
    }
    digests.add(
        counts.ofAnswers(
            List.of(),
            Verdicts.none(),
            QuoteVerdicts.none(),
            ReleaseVerdicts.none(),
            Optional.empty(),
            Optional.empty(),
            List.of()));

    assertThat(digests.get(1)).isEqualTo(digests.get(2));
    assertThat(digests.stream().distinct()).hasSize(3);
  }

  private void with(Consumer<Program> task) {
    try (Program program = Program.start(settings())) {
      task.accept(program);
    }
  }

  private Settings settings() {
    return new Settings(
        folder.resolve("input"),
        Path.of("templates"),
        folder.resolve("output"),
        Clock.fixed(Instant.parse("2023-10-18T07:00:00Z"), ZoneId.of("Europe/Stockholm")),
        Optional.of(login));
  }

  private Undertaking undertaking(int year) {
    InputFolder input = new InputFolder(folder.resolve("input"));
    return Undertaking.read(input, input.round(year), Path.of("templates"));
  }

  private static void delete(Path folder) throws IOException {
    try (var all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}

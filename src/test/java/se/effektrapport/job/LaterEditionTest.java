package se.effektrapport.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import se.effektrapport.database.Login;
import se.effektrapport.database.TestDatabase;
import se.effektrapport.edition.EditionRecord.BoardDecision;
import se.effektrapport.edition.Editions;
import se.effektrapport.edition.Stores;

/** What an edition says of the one before it, and a run of the run before it. */
@RunsJobs
class LaterEditionTest {

  private static final LocalDateTime LATER = LocalDateTime.of(2022, 11, 15, 12, 0);

  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.empty();

  @TempDir Path folder;
  private SmallInput input;
  private Login login;
  private Editions editions;

  @BeforeEach
  void makeAndLockAFirstEdition() throws IOException {
    input = SmallInput.in(folder);
    login = DATABASE.freshSchema();
    assertThat(input.run(login).news()).as("of the first run").isEmpty();
    editions = Stores.editions(DATABASE);
    editions.lock(editions.latest(2022).orElseThrow().locked(LATER), "Avdelningschefen");
    input.run(login);
  }

  @Test
  void aLockedEditionGetsNoSuccessorWithoutAChange() throws IOException {
    Summary again = input.run(login);
    decide(12);
    Summary decided = input.run(login);

    assertThat(again.published()).isFalse();
    assertThat(decided.published()).isFalse();
    assertThat(decided.edition()).contains(1);
  }

  @Test
  void aLateAnswerGivesASuccessorThatTellsWhatChanged() throws IOException {
    Map<String, String> first = within("utgava-1/");
    input.takeInTheLateAnswer();

    Summary summary = input.run(login);

    assertThat(summary.edition()).contains(2);
    assertThat(summary.news()).containsExactly("svar från " + lateWords());
    assertThat(within("utgava-1/")).isEqualTo(first);
    assertThat(within("utgava-2/").keySet())
        .contains("utgava-2/andringar.docx", "utgava-2/andringar.html", "utgava-2/andringar.xlsx");
    assertThat(manifest()).contains("andringar.xlsx");
    assertThat(changes()).contains("ersätter utgåva 1 av den").contains("Nytt svar: Farsta");
    assertThat(input.run(login).published()).isFalse();
  }

  private static String lateWords() {
    return "Farsta stadsdelsförvaltning (sent, 9\u00A0insatser)";
  }

  @Test
  void aDecisionOnTheFirstRefreshesTheDraftOfTheSecond() throws IOException {
    input.takeInTheLateAnswer();
    input.run(login);
    assertThat(changes()).contains("Socialnämnden har inte beslutat");
    decide(12);

    Summary summary = input.run(login);

    assertThat(summary.published()).isTrue();
    assertThat(summary.edition()).contains(2);
    assertThat(changes()).contains("beslutade om den 15\u00A0november 2022 (§ 12)");
    assertThat(input.run(login).published()).isFalse();
  }

  @Test
  void whatIsDecidedLaterAltersNoLockedSuccessor() throws IOException {
    input.takeInTheLateAnswer();
    input.run(login);
    editions.lock(editions.latest(2022).orElseThrow().locked(LATER), "Avdelningschefen");
    input.run(login);
    decide(12);

    Summary summary = input.run(login);

    assertThat(summary.published()).isFalse();
    assertThat(summary.edition()).contains(2);
  }

  @Test
  void theDocumentsOnChangesComeBackByteForByte() throws IOException {
    input.takeInTheLateAnswer();
    input.run(login);
    Map<String, String> before = input.published();
    for (String kind : new String[] {"docx", "html", "xlsx"}) {
      Files.delete(input.output().resolve("utgava-2/andringar." + kind));
    }

    Summary summary = input.run(login);

    assertThat(summary.published()).isTrue();
    assertThat(summary.news()).as("nothing is new").isEmpty();
    assertThat(input.published()).isEqualTo(before);
  }

  @Test
  void aRunTellsOfNewTextsAndTemplates() throws IOException {
    Path template = input.templates().resolve("rapport/jamstalldhet.ftlh");
    Files.writeString(template, Files.readString(template).replace("<h2>", "<h2>Om "));
    Files.writeString(input.texts().resolve("barnratt.md"), "Barnen fick bestämma.");

    assertThat(input.run(login).news())
        .containsExactly("nya texter: barnratt.md", "mallarna har ändrats");
  }

  private void decide(int paragraph) {
    editions.decide(2022, 1, new BoardDecision(LocalDate.of(2022, 11, 15), paragraph), LATER);
  }

  private String changes() throws IOException {
    return Files.readString(input.output().resolve("utgava-2/andringar.html"));
  }

  private String manifest() throws IOException {
    return Files.readString(input.output().resolve("utgava-2/manifest.json"));
  }

  private Map<String, String> within(String folder) throws IOException {
    Map<String, String> files = new TreeMap<>(input.published());
    files.keySet().removeIf(name -> !name.startsWith(folder));
    return files;
  }
}

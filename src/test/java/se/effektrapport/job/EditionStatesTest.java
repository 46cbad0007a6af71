package se.effektrapport.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import se.effektrapport.database.Login;
import se.effektrapport.database.TestDatabase;
import se.effektrapport.edition.ChapterText;
import se.effektrapport.edition.Content;
import se.effektrapport.edition.Edition;
import se.effektrapport.edition.EditionRecord.BoardDecision;
import se.effektrapport.edition.Editions;
import se.effektrapport.edition.Stores;

@RunsJobs
class EditionStatesTest {

  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.empty();

  private static final String CHIEF = "Förvaltningschefen";
  @TempDir Path folder;
  private SmallInput input;
  private Login login;

  @BeforeEach
  void makeADraft() throws IOException {
    input = SmallInput.in(folder);
    login = DATABASE.freshSchema();
    input.run(login);
  }

  @Test
  void takesAwayTheWordsOfADraftAndNothingElse() throws IOException {
    String draft = html(1);
    String draftPdf = pdf(1);
    input.lock(login, 1, CHIEF);

    assertThat(draft).contains("Utkast");
    assertThat(html(1)).doesNotContain("Utkast");
    assertThat(main(html(1))).isEqualTo(main(draft));
    assertThat(draftPdf).contains("Utkast");
    assertThat(pdf(1)).doesNotContain("Utkast");
    assertThat(Files.readString(input.output().resolve("utgava-1/underlag.json")))
        .contains("\"utkast\" : false");
  }

  @Test
  void isNothingNewForTheNextRun() throws IOException {
    input.lock(login, 1, CHIEF);
    SortedMap<String, String> locked = input.published();

    assertThat(input.run(login).published()).isFalse();
    assertThat(input.published()).isEqualTo(locked);
  }

  @Test
  void getsNoSuccessorThatWouldSayTheSame() throws IOException {
    input.lock(login, 1, CHIEF);
    Path round = input.folder().resolve("input/2022/omgang.yaml");
    Files.writeString(round, Files.readString(round).replace("dag: 2022-10-11", "dag: 2022-10-12"));

    assertThat(input.run(login).edition()).contains(1);
  }

  @Test
  void getsNoSuccessorForWhatIsWordedForTheNamnd() throws IOException {
    input.lock(login, 1, CHIEF);
    Files.writeString(input.texts().resolve("tu-arendet.md"), "Nya ord till nämnden.");
    for (String letter : List.of("skrivelse/skrivelse.css", "missiv/missiv.ftlh")) {
      Path template = input.templates().resolve(letter);
      Files.createDirectories(template.getParent());
      Files.writeString(template, "/* nytt */");
    }

    assertThat(input.run(login).edition()).contains(1);
  }

  @Test
  void getsNoSuccessorWithoutTheTextsForTheNamndThatWereOncePartOfIt() {
    Editions editions = Stores.editions(DATABASE);
    Edition draft = editions.latest(2022).orElseThrow();
    Edition once =
        new Edition(
            2022,
            1,
            editions.nextRevision(2022),
            Edition.State.DRAFT,
            draft.frozen(),
            "another digest",
            withATextForTheNamnd(draft.content()),
            draft.markup(),
            draft.writingMarkup(),
            draft.changesMarkup());
    editions.add(once, editions.look(draft).orElseThrow(), editions.told(2022, 1));
    editions.lock(once.locked(LocalDateTime.of(2022, 10, 20, 9, 0)), CHIEF);

    assertThat(input.run(login).edition()).contains(1);
  }

  private static Content withATextForTheNamnd(Content content) {
    List<ChapterText> texts = new ArrayList<>(content.texts());
    texts.add(new ChapterText("tu-arendet", "tu-arendet.md", "<p>Så här är det.</p>"));
    return new Content(
        content.head(),
        content.respondents(),
        content.pillars(),
        content.questions(),
        content.columns(),
        content.activities(),
        content.passages(),
        content.excerpts(),
        content.figures(),
        texts,
        content.changes(),
        content.development(),
        content.steering());
  }

  @Test
  void aLockedEditionGetsASuccessorAndStaysAsItWas() throws IOException {
    input.lock(login, 1, CHIEF);
    SortedMap<String, String> locked = edition(1);
    input.takeInTheLateAnswer();

    Summary summary = input.run(login);

    assertThat(summary.edition()).contains(2);
    assertThat(edition(1)).isEqualTo(locked);
    assertThat(edition(2)).isNotEmpty();
  }

  @Test
  void everyEditionComesBackByteForByteInTheLookItHad() throws IOException {
    input.lock(login, 1, CHIEF);
    input.takeInTheLateAnswer();
    Path css = input.templates().resolve("rapport/rapport.css");
    Files.writeString(css, Files.readString(css).concat("\nh1 { color: #000000; }\n"));
    input.run(login);
    SortedMap<String, String> published = input.published();

    OutputFolder.delete(input.output());
    assertThat(input.run(login).published()).isTrue();

    assertThat(input.published()).isEqualTo(published);
  }

  @Test
  void anAlteredFileOfALockedEditionIsPutRight() throws IOException {
    input.lock(login, 1, CHIEF);
    SortedMap<String, String> locked = input.published();
    Files.writeString(input.output().resolve("utgava-1/underlag.json"), "{}");

    input.run(login);

    assertThat(input.published()).isEqualTo(locked);
  }

  @Test
  void lockedOnceMoreByTheSameItsMissingFilesComeBack() throws IOException {
    input.lock(login, 1, CHIEF);
    SortedMap<String, String> locked = input.published();
    OutputFolder.delete(input.output().resolve("utgava-1"));

    input.lock(login, 1, CHIEF);

    assertThat(input.published()).isEqualTo(locked);
  }

  @Test
  void isNotWrittenOverFromAnOlderBackupThatHasItAsADraft() throws IOException {
    Path backup = folder.resolve("kopia.zip");
    input.keep(login, backup);
    input.lock(login, 1, CHIEF);
    SortedMap<String, String> locked = edition(1);
    Login other = DATABASE.freshSchema();
    input.takeBack(other, backup);

    assertThatThrownBy(() -> input.run(other))
        .isInstanceOf(RunException.class)
        .hasMessageContaining("utgava-1 innehåller en utgåva 1 som databasen inte känner till");
    assertThat(edition(1)).isEqualTo(locked);
    assertThat(input.status(other).left().remarks())
        .anyMatch(each -> each.contains("som databasen inte känner till"));
  }

  @Test
  void saysThatWhatCameSinceTheDraftIsNotInIt() throws IOException {
    Files.writeString(input.texts().resolve("barnratt.md"), "Barn har fått säga sitt.");

    assertThat(input.lock(login, 1, CHIEF))
        .anyMatch(remark -> remark.startsWith("Det som rapporten bygger på har ändrats"));
    assertThat(html(1)).doesNotContain("Barn har fått säga sitt");
  }

  @Test
  void refusesWhatCannotBeLocked() {
    assertRefused(
        () -> input.lock(login, 2, CHIEF),
        "Utgåva 2 av effektrapport 2022 finns inte. De som finns är: 1.");
    input.lock(login, 1, CHIEF);
    assertRefused(
        () -> input.lock(login, 1, "Någon annan"),
        "Utgåva 1 är redan fastställd av Förvaltningschefen (2022-10-19).");
  }

  @Test
  void recordsADecisionOnALockedEditionAndPutsASlipRight() {
    assertRefused(
        () -> input.decide(login, 1, SmallInput.DECISION),
        "Utgåva 1 är inte fastställd. Nämnden beslutar om en fastställd utgåva: kör faststall"
            + " först.");
    input.lock(login, 1, CHIEF);

    BoardDecision slip = new BoardDecision(LocalDate.of(2022, 11, 15), 21);
    assertThat(input.decide(login, 1, slip))
        .containsExactly("Dagen för beslutet, 2022-11-15, har inte varit än.");
    assertThat(input.decide(login, 1, SmallInput.DECISION))
        .contains("Det som var antecknat förut, 2022-11-15, § 21, gäller inte längre.");
    assertThat(input.decide(login, 1, SmallInput.DECISION)).hasSize(1);
    assertThat(input.decide(login, 1, new BoardDecision(LocalDate.of(2022, 9, 1), 12)))
        .contains("Dagen för beslutet är tidigare än dagen på utgåvan, 2022-10-19.");
  }

  private static void assertRefused(Runnable asked, String sentence) {
    assertThatThrownBy(asked::run).isInstanceOf(RefusedException.class).hasMessage(sentence);
  }

  private SortedMap<String, String> edition(int number) throws IOException {
    SortedMap<String, String> files = new TreeMap<>(input.published());
    files.keySet().removeIf(path -> !path.startsWith(OutputFolder.edition(number) + "/"));
    return files;
  }

  private String html(int number) throws IOException {
    return Files.readString(report(number, "html"), StandardCharsets.UTF_8);
  }

  private static String main(String html) {
    return html.substring(html.indexOf("<main"));
  }

  private String pdf(int number) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(report(number, "pdf").toFile())) {
      return new PDFTextStripper().getText(pdf);
    }
  }

  private Path report(int number, String format) {
    return input
        .output()
        .resolve("utgava-%d/effektrapport-2022-utgava-%d.%s".formatted(number, number, format));
  }
}

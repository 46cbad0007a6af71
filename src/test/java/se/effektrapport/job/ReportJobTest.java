package se.effektrapport.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import se.effektrapport.database.Login;
import se.effektrapport.database.TestDatabase;

@RunsJobs
class ReportJobTest {

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
  void makesTheReportInEveryFormatWithTheDataBehindIt() throws IOException {
    Summary summary = input.run(login);

    assertThat(summary.published()).isTrue();
    assertThat(summary.answers().inTime()).isEqualTo(2);
    assertThat(summary.remarks())
        .as("the answers noted in mottaget.csv that the small round left out")
        .hasSize(14)
        .allMatch(remark -> remark.startsWith("mottaget.csv nämner "));
    assertThat(summary.answers().missing()).hasSize(16).contains("Östermalms stadsdelsförvaltning");
    assertThat(input.published().keySet())
        .containsExactly(
            "granskning.xlsx",
            "mottagning.csv",
            "skrivunderlag.docx",
            "status.html",
            "undantaget.csv",
            "utgava-1/effektrapport-2022-utgava-1.docx",
            "utgava-1/effektrapport-2022-utgava-1.html",
            "utgava-1/effektrapport-2022-utgava-1.pdf",
            "utgava-1/manifest.json",
            "utgava-1/underlag.json",
            "utgava-1/underlag.xlsx");
  }

  @Test
  void leavesNoPersonalNumberInWhatIsPublished() throws IOException {
    Files.writeString(input.texts().resolve("barnratt.md"), "Ett barn, 701063-2391, deltog.");
    input.run(login);

    try (var files = Files.walk(input.output())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        boolean reviewersSeeItWhole = file.endsWith("granskning.xlsx");
        assertThat(ReadableText.of(file).contains("701063"))
            .as(file.toString())
            .isEqualTo(reviewersSeeItWhole);
      }
    }
    assertThat(ReadableText.of(input.output().resolve("utgava-1/underlag.json")))
        .contains("[uppgift borttagen]");
  }

  @Test
  void makesNothingNewWithoutAChange() throws IOException {
    input.run(login);
    Map<String, String> before = input.published();

    assertThat(input.run(login).published()).isFalse();
    assertThat(input.published()).isEqualTo(before);
  }

  @Test
  void makesNothingNewOfAnAnswerThatWasMerelySavedAgain() throws IOException {
    input.run(login);
    input.change(SmallInput.KUNGSHOLMEN, workbook -> workbook.setActiveSheet(1));

    assertThat(input.run(login).published()).isFalse();
  }

  @Test
  void bringsDeletedAndAlteredFilesBackByteForByte() throws IOException {
    input.run(login);
    Map<String, String> before = input.published();
    Files.writeString(input.output().resolve("utgava-1/underlag.json"), "{}");
    Files.delete(input.output().resolve("skrivunderlag.docx"));

    Summary again = input.run(login);
    assertThat(again.published()).isTrue();
    assertThat(again.again()).isTrue();
    assertThat(input.published()).isEqualTo(before);
  }

  @Test
  void replacesTheDraftUnderItsNumberWhenACellIsChanged() throws IOException {
    input.run(login);
    input.change(
        SmallInput.KUNGSHOLMEN,
        workbook -> CoverCells.replace(workbook, "Allvarssamtal", "Allvarssamtal på kvällstid"));

    Summary summary = input.run(login);

    assertThat(summary.published()).isTrue();
    assertThat(summary.edition()).contains(1);
    assertThat(ReadableText.of(input.output().resolve("utgava-1/underlag.json")))
        .contains("Allvarssamtal på kvällstid")
        .contains("KUN svar 2");
  }

  @Test
  void saysWhichChapterTextsAreOlderThanTheirNumbersUntilTheyAreChanged() throws IOException {
    Files.writeString(input.texts().resolve("utgangspunkt-f.md"), "Skolan gör mycket.");
    assertThat(input.run(login).readAgain()).isEmpty();
    input.takeInTheLateAnswer();

    List<String> older =
        List.of(
            "Läs om kapitel 4 (utgangspunkt-f.md): ett svar har tillkommit sedan texten skrevs.",
            "Läs om kapitel 10 (slutsatser.md): ett svar har tillkommit sedan texten skrevs.");
    assertThat(input.run(login).readAgain()).isEqualTo(older);
    assertThat(input.run(login).readAgain()).as("with nothing new").isEqualTo(older);
    assertThat(input.status(login).left().readAgain()).as("asked for").isEqualTo(older);

    Files.writeString(input.texts().resolve("utgangspunkt-f.md"), "Skolan gör än mer.");
    assertThat(input.run(login).readAgain()).isEqualTo(older.subList(1, 2));
  }

  @Test
  void takesUpARunThatWasCutShortWhereItWas() throws IOException {
    Path blocked = input.output().resolve("mottagning.csv");
    Files.createDirectories(blocked.resolve("i vägen"));
    assertThatThrownBy(() -> input.run(login))
        .isInstanceOf(RunException.class)
        .hasMessageContaining("mottagning.csv");
    assertThat(input.output().resolve("utgava-1")).doesNotExist();
    Files.delete(blocked.resolve("i vägen"));
    Files.delete(blocked);
    List<String> done = new ArrayList<>();

    assertThat(input.run(login, new Noted(done)).published()).isTrue();
    assertThat(done).noneMatch(each -> each.contains("godkänd"));
    assertThat(input.output().resolve("utgava-1/manifest.json")).exists();
  }

  @Test
  void neverStartsOverAnEditionThatTheDatabaseDoesNotKnow() throws IOException {
    Files.createDirectories(input.output().resolve("utgava-1"));

    assertThatThrownBy(() -> input.run(login))
        .isInstanceOf(RunException.class)
        .hasMessageContaining("utgava-1 innehåller en utgåva 1 som databasen inte känner till")
        .hasMessageContaining("med aterstall --fil");
  }

  @Test
  void publishesNothingWhenATemplateIsWrongAndSaysWhere() throws IOException {
    Path template = input.templates().resolve("rapport/slutsatser.ftlh");
    Files.writeString(template, Files.readString(template) + "<p>${hittepa}</p>");

    assertThatThrownBy(() -> input.run(login))
        .isInstanceOf(RunException.class)
        .hasMessageContaining("slutsatser.ftlh");
    assertThat(input.output().resolve("utgava-1")).doesNotExist();
  }

  @Test
  void publishesNothingWhenTheLookHidesTextAndKeepsWhatCameOut() throws IOException {
    Path look = input.templates().resolve("rapport/rapport.css");
    String css = Files.readString(look);
    Files.writeString(look, css + "blockquote .source { visibility: hidden; }");

    assertThatThrownBy(() -> input.run(login))
        .isInstanceOf(RunException.class)
        .hasMessageContaining("Rapporten kunde inte göras tillgänglig som PDF: mallen utgangspunkt")
        .hasMessageContaining("under rubriken ”")
        .hasMessageContaining("rad ")
        .hasMessageContaining("Om rapport.css har ändrats kan den dölja eller klippa texten.");
    assertThat(input.output().resolve("utgava-1")).doesNotExist();
    assertThat(input.output().resolve("utgava-1.ofullstandig"))
        .isDirectoryContaining("glob:**.html")
        .isDirectoryContaining("glob:**.json")
        .isDirectoryNotContaining("glob:**.pdf");

    Files.writeString(look, css);
    assertThat(input.run(login).published()).isTrue();
    assertThat(input.output().resolve("utgava-1.ofullstandig")).doesNotExist();
  }
}

package se.effektrapport.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import se.effektrapport.database.Login;
import se.effektrapport.database.TestDatabase;
import se.effektrapport.intake.Finding;
import se.effektrapport.reception.FindingCount;
import se.effektrapport.reception.Standing;

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
        assertThat(text(file).contains("701063"))
            .as(file.toString())
            .isEqualTo(reviewersSeeItWhole);
      }
    }
    assertThat(text(input.output().resolve("utgava-1/underlag.json")))
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
        workbook -> write(workbook, "Allvarssamtal", "Allvarssamtal på kvällstid"));

    Summary summary = input.run(login);

    assertThat(summary.published()).isTrue();
    assertThat(summary.edition()).contains(1);
    assertThat(text(input.output().resolve("utgava-1/underlag.json")))
        .contains("Allvarssamtal på kvällstid")
        .contains("KUN svar 2");
  }

  @Test
  void goesBackToAnEarlierAnswerThatIsPutBack() throws IOException {
    input.run(login);
    byte[] first = Files.readAllBytes(input.answers().resolve(SmallInput.KUNGSHOLMEN));
    input.change(
        SmallInput.KUNGSHOLMEN, workbook -> write(workbook, "Allvarssamtal", "Något annat"));
    input.run(login);
    Files.write(input.answers().resolve(SmallInput.KUNGSHOLMEN), first);

    assertThat(input.run(login).published()).isTrue();
    assertThat(text(input.output().resolve("utgava-1/underlag.json")))
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
    assertThat(text(returned.resolve("kungsholmen-svar-1.xlsx")))
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
    assertThat(text(input.output().resolve("mottagning.csv"))).contains(",KUN,1,aterkallad,");

    Files.move(back.resolve(SmallInput.KUNGSHOLMEN), file);
    assertThat(input.run(login).answers().inTime()).isEqualTo(2);
  }

  @Test
  void twoAnswersOfOneDayWaitUntilOneOfThemIsNoted() throws IOException {
    Path first = input.answers().resolve("a.xlsx");
    Files.move(input.answers().resolve(SmallInput.KUNGSHOLMEN), first);
    Files.copy(first, input.answers().resolve("b.xlsx"));
    input.change("b.xlsx", workbook -> write(workbook, "Allvarssamtal", "Något annat"));

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
    assertThat(text(input.output().resolve("mottagning.csv")))
        .contains(",KUN,1,ersatt,")
        .contains(",KUN,2,godkand,");

    input.note("a.xlsx;2022-09-21");
    assertThat(input.run(login).published()).as("the other one is the later").isTrue();
    assertThat(text(input.output().resolve("mottagning.csv"))).contains(",KUN,1,godkand,");
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
    assertThat(text(input.output().resolve("mottagning.csv"))).contains("avvisad,fel");
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

  /** Writes a new text into the cells that hold the old one. */
  private static void write(Workbook workbook, String old, String text) {
    workbook
        .sheetIterator()
        .forEachRemaining(
            sheet -> {
              for (Row row : sheet) {
                for (Cell cell : row) {
                  if (cell.getCellType() == CellType.STRING
                      && cell.getStringCellValue().equals(old)) {
                    cell.setCellValue(text);
                  }
                }
              }
            });
  }

  /** What can be read in a file: its text, or that of the parts of an Office file. */
  private static String text(Path file) throws IOException {
    if (file.toString().endsWith(".pdf")) {
      try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
        return new PDFTextStripper().getText(pdf);
      }
    }
    if (!file.toString().matches(".*\\.(docx|xlsx)")) {
      return Files.readString(file);
    }
    StringBuilder text = new StringBuilder();
    try (ZipFile parts = new ZipFile(file.toFile())) {
      for (var part : parts.stream().toList()) {
        text.append(new String(parts.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return text.toString();
  }

  /** Notes what the progress tells. */
  private record Noted(List<String> done) implements Progress {

    @Override
    public void step(String name, int pieces) {}

    @Override
    public synchronized void done(String what) {
      done.add(what);
    }
  }
}

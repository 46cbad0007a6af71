package se.effektrapport.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import se.effektrapport.database.Login;
import se.effektrapport.database.TestDatabase;
import se.effektrapport.distribution.Deliveries;
import se.effektrapport.distribution.Delivery;
import se.effektrapport.distribution.DeliveryEvent;
import se.effektrapport.distribution.Stores;

/** A decided round is copied in two parts; nothing internal comes into the open one. */
@RunsJobs
class ArchiveCopiesTest {

  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.empty();

  /** Words that nobody else would write, one for each place that is internal. */
  private static final String PLANTED = "Vrängelkvist";

  private static final String NUMBER = "701063-2391";

  @TempDir static Path decided;
  @TempDir static Path copied;

  private static List<String> remarks;
  private static Path openCopy;
  private static Path internalCopy;

  @TempDir Path folder;
  private SmallInput input;
  private Login login;

  @BeforeAll
  static void decideOnAnEdition() throws IOException {
    SmallInput input = SmallInput.in(decided);
    input.change(
        SmallInput.KUNGSHOLMEN,
        book -> {
          CoverCells.put(book, "Kontaktperson", PLANTED);
          CoverCells.appendToAnAnswer(book, " Ring " + NUMBER + ".");
        });
    Files.copy(
        input.answers().resolve(SmallInput.KUNGSHOLMEN),
        input.answers().resolve("en kopia från " + PLANTED + ".xlsx"));
    Files.writeString(input.answers().resolve("inget svar.xlsx"), PLANTED);
    Files.writeString(input.answers().resolve("från\n\\" + PLANTED + ".txt"), PLANTED);
    plantIn(input);
    Login login = DATABASE.freshSchema();
    input.run(login);
    input.lock(login, 1, "Förvaltningschefen");
    input.with(
        login,
        program ->
            program.makeProposal().make(input.undertaking(), Optional.of(1), Progress.SILENT));
    plantBesideWhatIsPublished(input.output());
    input.decide(login, 1, SmallInput.DECISION);
    input.keep(login, decided.resolve("kopia.zip"));
    copyOnce(SmallInput.copyOf(decided, copied), login);
  }

  /** What most tests only look at. */
  private static void copyOnce(SmallInput of, Login login) {
    remarks = copy(of, login).remarks();
    openCopy = open(of);
    internalCopy = internal(of);
  }

  /** In the data files and beside them. */
  private static void plantIn(SmallInput input) throws IOException {
    Path round = input.folder().resolve("input/2022");
    for (Path file :
        List.of(
            round.resolve("omgang.yaml"),
            round.resolveSibling("organisation.yaml"),
            input.templates().resolve("enkat/2022.yaml"),
            input.templates().resolve("kodbok/2022.yaml"))) {
      Files.writeString(file, Files.readString(file) + "\n# " + PLANTED + "\n");
    }
    Files.createDirectories(round.resolve("bilagor"));
    Files.writeString(round.resolve("bilagor/brev.txt"), PLANTED);
    Files.writeString(round.resolve("texter/.anteckning"), PLANTED);
    Files.writeString(
        round.resolve("bilagor/protokollsutdrag.pdf"), "%PDF-1.4 <pdfaid:part>1</pdfaid:part>");
  }

  private static void plantBesideWhatIsPublished(Path output) throws IOException {
    for (String path :
        List.of(
            "aterkoppling/okand-svar-9.txt",
            "enkat/ark.xlsx",
            "kvittens/bromma.eml",
            "paminnelser/bromma.eml",
            "granskning-9.xlsx",
            "anteckning.txt",
            "tjansteutlatande/utgava-1/anteckning.txt",
            "tjansteutlatande/utgava-1/tjansteutlatande-2022-utgava-1.docx",
            "tjansteutlatande/utgava-2/tjansteutlatande-2022-utgava-2.pdf",
            "distribution/utgava-1/sandlista.xlsx",
            "distribution/utgava-1/bromma/missiv-bromma.docx",
            "distribution/utgava-1/bromma/anteckning.pdf",
            "distribution/utgava-1/farsta/missiv-farsta.pdf")) {
      Path file = output.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, PLANTED);
    }
    Path letter = output.resolve("distribution/utgava-1/bromma/missiv-bromma.pdf");
    Files.writeString(letter, "%PDF-1.7");
    Path minutes = letter.resolveSibling("protokollsutdrag.pdf");
    Files.writeString(minutes, "%PDF-1.4 of an earlier decision");
    Path manifest = letter.resolveSibling("manifest.json");
    Files.writeString(
        manifest,
        "{\"x\": \"%s\", \"y\": \"%s\"}".formatted(Sha256.of(letter), Sha256.of(minutes)));
    DeliveryEvent begun =
        DeliveryEvent.inFolder(
            Delivery.handingOver(2022, 1, "BRO"),
            1,
            Sha256.of(manifest),
            LocalDateTime.of(2022, 11, 16, 9, 0));
    Deliveries deliveries = Stores.deliveries(DATABASE.client());
    deliveries.add(begun);
    deliveries.add(begun.ended(DeliveryEvent.State.DONE, "", begun.at()));
    Path unknown = output.resolve("distribution/utgava-1/farsta/missiv-farsta.pdf");
    Files.writeString(
        unknown.resolveSibling("manifest.json"), "{\"x\": \"" + Sha256.of(unknown) + "\"}");
  }

  /** To do more than to look at the copy. */
  private void beginFromIt() throws IOException {
    input = SmallInput.copyOf(decided, folder);
    login = DATABASE.freshSchema();
    input.takeBack(login, decided.resolve("kopia.zip"));
  }

  private ArchiveCopies.Copied copy() {
    return copy(input, login);
  }

  private static ArchiveCopies.Copied copy(SmallInput of, Login login) {
    return of.with(
        login, program -> program.archiveCopies().copy(of.undertaking(), Progress.SILENT));
  }

  private static Path open(SmallInput of) {
    return of.output().resolve("arkiv/oppen-2022-2022-10-19.zip");
  }

  private static Path internal(SmallInput of) {
    return of.output().resolve("arkiv/intern-2022-2022-10-19.zip");
  }

  @Test
  void theOpenPartHoldsWhatIsPublishedAndNothingElse() throws IOException {
    assertThat(read(openCopy).keySet())
        .containsExactly(
            "SHA256SUMS",
            "beslut.json",
            "beslut.txt",
            "distribution/utgava-1/bromma/missiv-bromma.pdf",
            "distribution/utgava-1/bromma/protokollsutdrag.pdf",
            "innehall.txt",
            "protokollsutdrag.pdf",
            "tjansteutlatande/utgava-1/ingress.txt",
            "tjansteutlatande/utgava-1/tjansteutlatande-2022-utgava-1.pdf",
            "utgava-1/effektrapport-2022-utgava-1.docx",
            "utgava-1/effektrapport-2022-utgava-1.html",
            "utgava-1/effektrapport-2022-utgava-1.pdf",
            "utgava-1/manifest.json",
            "utgava-1/underlag.json",
            "utgava-1/underlag.xlsx");
    assertThat(remarks)
        .containsExactly(
            "tjansteutlatande/utgava-1/tjansteutlatande-2022-utgava-1.docx saknas eller är ändrad"
                + " sedan den skrevs, så den är inte med. Kör tjansteutlatande --ar 2022 --utgava 1"
                + " och arkivera sedan.",
            "distribution/utgava-1/bromma/missiv-bromma.docx är ändrad sedan den skrevs, så den är"
                + " inte med. Kör distribuera igen och arkivera sedan.",
            "distribution/utgava-1/farsta/missiv-farsta.pdf är ändrad sedan den skrevs, så den är"
                + " inte med. Kör distribuera igen och arkivera sedan.",
            remarks.getLast());
    assertThat(remarks.getLast())
        .startsWith("Utgåva 1 är inte överlämnad till ")
        .contains("Farsta stadsdelsnämnd, ")
        .doesNotContain("Bromma");
    assertThat(read(openCopy).get("beslut.txt"))
        .contains("Beslutad i socialnämnden den 15 november 2022, § 12.");
    assertThat(read(openCopy).get("innehall.txt"))
        .contains("Filen uppger att den är PDF/A-1; det är inte kontrollerat.");
  }

  @Test
  void tellsOfAFolderThatIsGone() throws IOException {
    beginFromIt();
    OutputFolder.delete(input.output().resolve("distribution/utgava-1/bromma"));
    assertThat(copy().remarks())
        .contains(
            "Mappen distribution/utgava-1/bromma saknas, så missivet och utdragen i den är inte"
                + " med. Kör distribuera igen och arkivera sedan.");
  }

  @Test
  void tellsToWhomEachEditionWasHandedOverAndHow() throws IOException {
    beginFromIt();
    happened("BRO", "MAIL", "BEGUN");
    happened("BRO", "MAIL", "DONE");
    happened("FAR", "FOLDER", "DONE");
    happened("FAR", "MAIL", "PERMANENT");
    happened("KUN", "FOLDER", "DONE");
    copy();
    assertThat(read(open(input)).get("beslut.txt"))
        .contains(
            """
              Överlämnad till:
                Bromma stadsdelsnämnd den 17 november 2022 (med e-post)
                Kungsholmens stadsdelsnämnd den 17 november 2022 (i mapp)
              Inte överlämnad till: \
            """)
        .containsPattern("Inte överlämnad till: .*, Farsta stadsdelsnämnd, ");
    assertThat(read(internal(input)).get("tabeller/delivery_event.jsonl").lines()).hasSize(7);
  }

  private static void happened(String code, String channel, String state) {
    DATABASE
        .operations()
        .update(
            "insert into delivery_event (round, kind, edition, code, about, channel, state,"
                + " attempt, reply, digest, at) values (2022, 'HANDING_OVER', 1, ?, '', ?, ?, 1,"
                + " '', 'f0', '2022-11-17T09:00')",
            code,
            channel,
            state);
  }

  @Test
  void nothingThatIsInternalCanBeReadInTheOpenPart() throws IOException {
    assertThat(ReadableText.of(internalCopy)).contains(PLANTED, NUMBER);
    SortedMap<String, String> open = read(openCopy);
    assertThat(open.keySet()).noneMatch(name -> name.contains(PLANTED));
    assertThat(open.values()).noneMatch(text -> text.contains(PLANTED) || text.contains(NUMBER));
  }

  @Test
  void theInternalPartHoldsWhatTheReportIsMadeFrom() throws IOException {
    SortedMap<String, String> internal = read(internalCopy);
    assertThat(internal.keySet())
        .contains(
            "input/2022/enkatsvar/kungsholmen.xlsx",
            "input/2022/enkatsvar/från__" + PLANTED + ".txt",
            "input/2022/mottaget.csv",
            "input/2022/omgang.yaml",
            "input/2022/bilagor/brev.txt",
            "input/2022/texter/bakgrund.md",
            "input/organisation.yaml",
            "templates/enkat/2022.yaml",
            "templates/kodbok/2022.yaml",
            "templates/kodbok/exempel-2022.csv",
            "templates/kodbok/styrdokument-2022.yaml",
            "output/2022/mottagning.csv",
            "output/2022/undantaget.csv",
            "output/2022/skrivunderlag.docx",
            "output/2022/granskning.xlsx",
            "output/2022/kvittens/bromma.eml",
            "output/2022/distribution/utgava-1/sandlista.xlsx",
            "tabeller/receipt.jsonl",
            "tabeller/finding.jsonl",
            "tabeller/board_decision.jsonl")
        .noneMatch(name -> name.contains("utgava-1/effektrapport"));
    assertThat(internal.get("innehall.txt")).startsWith("Internt.");
  }

  @Test
  void theSameContentIsTheSameCopyAlsoAnotherDay() throws IOException {
    beginFromIt();
    ArchiveCopies.Copied first = copy();
    assertThat(first.open().fresh()).isTrue();

    ArchiveCopies.Copied again = copy();

    assertThat(again.open().fresh()).isFalse();
    assertThat(again.internal().fresh()).isFalse();
    assertThat(again.open().archived()).isEqualTo(first.open().archived());
    assertThat(again.internal().archived()).isEqualTo(first.internal().archived());
    Files.move(open(input), open(input).resolveSibling("oppen-2022-2022-10-01.zip"));
    assertThat(copy().open().archived().file()).isEqualTo("oppen-2022-2022-10-01.zip");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void theChecksumsHold() throws Exception {
    for (Path part : List.of(openCopy, internalCopy)) {
      Path unpacked = folder.resolve("uppackat-" + part.getFileName());
      run(folder, "unzip", "-q", part.toString(), "-d", unpacked.toString());
      run(unpacked, "sha256sum", "--quiet", "--strict", "-c", "SHA256SUMS");
      try (var files = Files.walk(unpacked)) {
        assertThat(Files.readAllLines(unpacked.resolve("SHA256SUMS")))
            .as("every file but the list itself is in the list")
            .hasSize((int) files.filter(Files::isRegularFile).count() - 1);
      }
    }
  }

  private static void run(Path in, String... command) throws Exception {
    Process process =
        new ProcessBuilder(command).directory(in.toFile()).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), "UTF-8");
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(said).isZero();
  }

  @Test
  void afterADisposalTheInternalPartSaysWhatIsGoneAndWhereItIs() throws IOException {
    beginFromIt();
    copy();
    Path before = internal(input);
    DisposeRound.Order order = new DisposeRound.Order("KS 2027/12", "Arkivredogöraren");
    DisposeRound.Disposed disposed =
        input.with(
            login,
            program -> program.disposeRound().dispose(input.undertaking(), order, Progress.SILENT));

    assertThat(disposed.remarks())
        .anyMatch(each -> each.contains(before.getFileName() + ", från arkivera, med det som är"));
    Files.delete(before);
    assertThat(copy().open().fresh()).as("what is open is as it was").isFalse();

    SortedMap<String, String> internal = read(internal(input));
    assertThat(internal.get("innehall.txt"))
        .contains("gallrat den 2022-10-19 enligt beslut KS 2027/12 av Arkivredogöraren")
        .contains("mottagna enkätsvar (filer)")
        .contains(disposed.disposal().archive().orElseThrow().sha256());
    assertThat(internal.keySet())
        .contains("output/2022/gallring-2022-10-19.txt", "tabeller/disposal.jsonl")
        .noneMatch(name -> name.contains("enkatsvar/") || name.endsWith("passage.jsonl"));
    assertThat(read(open(input))).containsKey("utgava-1/effektrapport-2022-utgava-1.pdf");
  }

  @Test
  void nothingHalfIsThereIfItCannotBeWritten() throws IOException {
    beginFromIt();
    Files.createDirectories(input.output().resolve("arkiv/intern-2022.zip.ofullstandig/i vägen"));

    assertThatThrownBy(this::copy)
        .isInstanceOf(RunException.class)
        .hasMessageStartingWith("Arkivkopian kunde inte skrivas i")
        .hasMessageContaining("ingen av delarna är ändrad");
    try (var left = Files.list(input.output().resolve("arkiv"))) {
      assertThat(left).hasSize(1);
    }
  }

  @Test
  void aRoundThatIsNotDecidedOnIsRefused() throws IOException {
    beginFromIt();
    DATABASE.operations().execute("delete from board_decision");
    assertThatThrownBy(this::copy)
        .isInstanceOf(RefusedException.class)
        .hasMessage(
            "Nämndens beslut om utgåva 1 av effektrapport 2022 är inte antecknat. Anteckna det med"
                + " beslut och arkivera sedan.");
    assertThat(input.output().resolve("arkiv")).doesNotExist();
  }

  /** What can be read in each part, by its name. */
  private SortedMap<String, String> read(Path zip) throws IOException {
    SortedMap<String, String> read = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
      for (ZipEntry each = in.getNextEntry(); each != null; each = in.getNextEntry()) {
        Path file = folder.resolve("del" + each.getName().replaceAll(".*(\\.[a-z]+)$", "$1"));
        Files.write(file, in.readAllBytes());
        read.put(
            each.getName(),
            Files.size(file) < 100 ? Files.readString(file) : ReadableText.of(file));
      }
    }
    return read;
  }
}

package se.effektrapport.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import se.effektrapport.archive.Archived;
import se.effektrapport.database.Login;
import se.effektrapport.database.TestDatabase;
import se.effektrapport.disposal.Disposal;
import se.effektrapport.distribution.Deliveries;
import se.effektrapport.distribution.Delivery;
import se.effektrapport.distribution.DeliveryEvent;
import se.effektrapport.distribution.Stores;
import se.effektrapport.status.RoundStatus;
import se.effektrapport.verification.Verification;

/** The raw material of a round goes, after a copy; what was decided on stays. */
@RunsJobs
class DisposeRoundTest {

  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.empty();
  @RegisterExtension static final TestDatabase ELSEWHERE = TestDatabase.empty();

  private static final LocalDateTime LATER = LocalDateTime.of(2022, 11, 17, 9, 0);
  private static final DisposeRound.Order ORDER =
      new DisposeRound.Order("KS 2027/12", "Arkivredogöraren");

  /** One of Skatteverket's published test numbers, and a contact that nobody has. */
  private static final String NUMBER = "701063-2391";

  private static final String CONTACT = "Zenobia Exempelqvist";

  /** A round that is run and decided on once, to begin each test from. */
  @TempDir static Path decided;

  @TempDir Path folder;
  private SmallInput input;
  private Login login;

  @BeforeAll
  static void decideOnAnEdition() throws IOException {
    SmallInput input = SmallInput.in(decided);
    input.change(
        SmallInput.KUNGSHOLMEN,
        book -> {
          CoverCells.put(book, "Kontaktperson", CONTACT);
          CoverCells.appendToAnAnswer(book, " Ring " + NUMBER + ".");
        });
    Files.writeString(input.answers().resolve("inget svar.xlsx"), CONTACT);
    Login login = DATABASE.freshSchema();
    input.run(login);
    Files.copy(
        input.output().resolve("granskning.xlsx"),
        decided.resolve("input/2022/granskning-anna.xlsx"));
    input.lock(login, 1, "Förvaltningschefen");
    input.decide(login, 1, SmallInput.DECISION);
    input.keep(login, decided.resolve("kopia.zip"));
  }

  @BeforeEach
  void beginFromIt() throws IOException {
    input = SmallInput.copyOf(decided, folder);
    login = DATABASE.freshSchema();
    input.takeBack(login, decided.resolve("kopia.zip"));
  }

  private DisposeRound.Disposed dispose() {
    return dispose(Progress.SILENT);
  }

  private DisposeRound.Disposed dispose(Progress progress) {
    return input.with(
        login, program -> program.disposeRound().dispose(input.undertaking(), ORDER, progress));
  }

  @Test
  void nothingThatWasAnsweredIsLeftInTheDatabaseAndTheFolders() throws IOException {
    assertThat(database()).anyMatch(row -> row.contains(NUMBER));

    dispose();

    assertThat(database())
        .noneMatch(row -> row.contains(NUMBER) || row.contains("kungsholmen.xlsx"));
    assertThat(files(folder.resolve("input/2022")))
        .noneMatch(file -> file.contains("enkatsvar/") || file.contains("granskning"))
        .doesNotContain("mottaget.csv")
        .contains("omgang.yaml", "texter/bakgrund.md");
    assertThat(files(input.output()))
        .noneMatch(
            file ->
                file.matches(
                    "aterkoppling/.*|granskning.*|mottagning.csv|undantaget.csv|enkat/.*"));
  }

  @Test
  void itsFilesAreStillVerifiedAgainstEachOtherAndSoAreItsLetters() throws IOException {
    input.with(
        login,
        program ->
            program.makeProposal().make(input.undertaking(), Optional.of(1), Progress.SILENT));
    Path parcel = handOverToBromma();
    dispose();

    Verification whole = verified();
    assertThat(whole.deviations()).isEmpty();
    assertThat(whole.unchecked().getLast())
        .contains("eftersom omgången gallrades 2022-10-19 enligt beslut KS 2027/12");
    assertThat(whole.unchecked())
        .contains(
            "filerna i distribution/utgava-1/farsta, eftersom överlämnandet avbröts. Kör"
                + " distribuera igen.");
    assertThat(whole.agreed())
        .contains(
            "3 filer i mappen med tjänsteutlåtandet har den kontrollsumma som är sparad.",
            "3 filer i mapparna till 2 nämnder har den kontrollsumma som är sparad.")
        .anyMatch(each -> each.matches("\\d+ tal i tjänsteutlåtande och utdrag \\(1 PDF-fil.*"));

    Path page = input.output().resolve("utgava-1/effektrapport-2022-utgava-1.html");
    String altered = Files.readString(page).replaceFirst("(\"svar.tillfragade\">)18", "$119");
    Files.writeString(page, altered);
    Files.writeString(parcel.resolve("missiv-bromma.pdf"), "%PDF-1.7 annat");
    Files.delete(input.output().resolve("tjansteutlatande/utgava-1/ingress.txt"));
    assertThat(verified().deviations())
        .contains(
            "Filen tjansteutlatande/utgava-1/ingress.txt saknas.",
            "Filen distribution/utgava-1/bromma/missiv-bromma.pdf är ändrad: kontrollsumman är inte"
                + " den sparade.")
        .anyMatch(each -> each.startsWith("Talet svar.tillfragade (") && each.contains("”19”"));
  }

  /** As distribuera does, with fewer files, and cut off at the next nämnd. */
  private Path handOverToBromma() throws IOException {
    Path parcel = input.output().resolve("distribution/utgava-1/bromma");
    Files.createDirectories(parcel);
    String report = "effektrapport-2022-utgava-1.pdf";
    Files.copy(input.output().resolve("utgava-1").resolve(report), parcel.resolve(report));
    Files.writeString(parcel.resolve("missiv-bromma.pdf"), "%PDF-1.7");
    Path manifest = parcel.resolve("manifest.json");
    Files.write(manifest, Manifest.of(2022, 1, parcel));
    DeliveryEvent begun =
        DeliveryEvent.inFolder(Delivery.handingOver(2022, 1, "BRO"), 1, Sha256.of(manifest), LATER);
    Deliveries deliveries = Stores.deliveries(DATABASE.client());
    deliveries.add(begun);
    deliveries.add(begun.ended(DeliveryEvent.State.DONE, "", LATER));
    deliveries.add(DeliveryEvent.inFolder(Delivery.handingOver(2022, 1, "FAR"), 1, "f0", LATER));
    return parcel;
  }

  private Verification verified() {
    return input.with(login, program -> program.verifyEdition().verify(input.undertaking(), 1));
  }

  @Test
  void theEditionsStayAndComeBackByteForByte() throws IOException {
    SortedMap<String, String> editions = editions();
    dispose();
    assertThat(editions()).isEqualTo(editions);
    OutputFolder.delete(input.output().resolve("utgava-1"));

    assertThatThrownBy(() -> input.run(login))
        .isInstanceOf(RefusedException.class)
        .hasMessage(
            "Omgång 2022 är gallrad 2022-10-19 enligt beslut KS 2027/12, så ingen ny utgåva kan"
                + " göras av den. Filer som saknades i utgåvorna är skrivna igen som de var.");
    assertThat(editions()).isEqualTo(editions);
    assertThatThrownBy(() -> input.lock(login, 1, "Förvaltningschefen"))
        .isInstanceOf(RefusedException.class)
        .hasMessageEndingWith("så ingen ny utgåva kan göras av den.");
  }

  @Test
  void theCopyHoldsAllThatWentAndTheEditions() throws Exception {
    List<String> answers = files(input.answers());
    List<Disposal.Count> counts =
        input.with(login, program -> program.disposeRound().count(input.undertaking()));

    DisposeRound.Disposed disposed = dispose();

    assertThat(disposed.disposal().counts()).isEqualTo(counts).anyMatch(each -> each.number() > 20);
    Archived archive = disposed.disposal().archive().orElseThrow();
    Path copy = input.output().resolve("arkiv").resolve(archive.file());
    assertThat(archive).isEqualTo(new Archived("gallring-2022-2022-10-19.zip", Sha256.of(copy)));
    try (ZipFile zip = new ZipFile(copy.toFile())) {
      List<String> names = zip.stream().map(each -> each.getName()).toList();
      assertThat(names)
          .containsAll(answers.stream().map(each -> "input/2022/enkatsvar/" + each).toList())
          .contains("input/2022/granskning-anna.xlsx", "output/2022/granskning.xlsx")
          .contains("tabeller/passage.jsonl", "tabeller/activity_value.jsonl")
          .contains("utgavor/utgava-1/manifest.json", "protokoll.txt", "LASMIG.txt", "SHA256SUMS");
      assertThat(text(zip, "tabeller/passage.jsonl")).contains(NUMBER);
      assertThat(text(zip, "LASMIG.txt")).startsWith("Internt.");
      assertThat(text(zip, "SHA256SUMS").lines())
          .hasSize(names.size() - 1)
          .contains(
              Sha256.of(input.output().resolve("utgava-1/manifest.json"))
                  + "  utgavor/utgava-1/manifest.json");
    }
    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)))
          .isEqualTo("rw-------");
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy.getParent())))
          .isEqualTo("rwx------");
    }
  }

  private static String text(ZipFile zip, String entry) throws IOException {
    return new String(zip.getInputStream(zip.getEntry(entry)).readAllBytes(), "UTF-8");
  }

  @Test
  void theProtocolTellsWhatWentAndNobodysWords() throws IOException {
    Disposal disposal = dispose().disposal();

    assertThat(input.output().resolve("gallring-2022-10-19.txt"))
        .content()
        .startsWith("Protokoll över gallring av effektrapport 2022\n")
        .contains("Beslut:  KS 2027/12\nAv:      Arkivredogöraren\n")
        .contains("  mottagna enkätsvar (filer): 4\n")
        .contains("  uppgifter om antalet personer bakom utgåvorna: ")
        .contains("stycken ur öppna svar", "Utgåva 1, fastställd 2022-10-19, beslutad 2022-11-15")
        .contains(
            disposal.archive().orElseThrow().sha256() + "  arkiv/gallring-2022-2022-10-19.zip")
        .doesNotContain("Zenobia", "kungsholmen.xlsx", NUMBER);
  }

  @Test
  void statusSaysThatTheRoundIsDisposedOfAndWhoAnswered() {
    RoundStatus before = input.status(login);
    dispose();

    RoundStatus status = input.status(login);

    assertThat(status.disposal().map(Disposal::decision)).contains("KS 2027/12");
    assertThat(status.answered(RoundStatus.Answer.IN_TIME))
        .hasSameSizeAs(before.answered(RoundStatus.Answer.IN_TIME))
        .isNotEmpty();
    assertThat(status.files()).isEmpty();
    assertThat(status.left().remarks()).isEmpty();
    assertThat(status.editions()).isEqualTo(before.editions());
    assertThat(input.output().resolve("status.html")).content().contains("Omgången är gallrad");
  }

  @Test
  void aRoundThatIsNotDecidedOnIsRefusedAndLeftAlone() throws IOException {
    DATABASE.operations().execute("delete from board_decision");
    assertRefused("Nämndens beslut om utgåva 1 av effektrapport 2022 är inte antecknat.");
    DATABASE.operations().execute("delete from locking");
    assertRefused("Utgåva 1 av effektrapport 2022 är ett utkast.");
    login = DATABASE.freshSchema();
    OutputFolder.delete(input.output());
    assertRefused("Effektrapport 2022 har ingen utgåva");
  }

  private void assertRefused(String sentence) throws IOException {
    List<String> answers = files(input.answers());
    assertThatThrownBy(this::dispose)
        .isInstanceOf(RefusedException.class)
        .hasMessageStartingWith(sentence);
    assertThat(files(input.answers())).isEqualTo(answers);
  }

  @Test
  void isRefusedWhileTheRoundIsRun() throws Exception {
    try (RoundLock held = RoundLock.of(DATABASE.operations().getDataSource(), 2022)) {
      assertThatThrownBy(this::dispose)
          .isInstanceOf(RunException.class)
          .hasMessageContaining("körs redan av någon annan");
    }
  }

  @Test
  void nothingGoesIfTheCopyCannotBeWritten() throws IOException {
    Files.writeString(input.output().resolve("arkiv"), "i vägen");
    List<String> rows = database();
    List<String> answers = files(input.answers());

    assertThatThrownBy(this::dispose)
        .isInstanceOf(RunException.class)
        .hasMessageStartingWith("Arkivkopian kunde inte skrivas i")
        .hasMessageContaining("så inget är borttaget");

    assertThat(database()).isEqualTo(rows);
    assertThat(files(input.answers())).isEqualTo(answers);
  }

  @Test
  void nothingGoesIfItIsCutShortBeforeTheRows() throws IOException {
    List<String> rows = database();

    assertThatThrownBy(() -> dispose(new CutAt("Tar bort raderna"))).isInstanceOf(Cut.class);
    assertThat(database()).isEqualTo(rows);
    assertThat(files(input.answers())).hasSize(3);

    assertThat(dispose().remarks()).as("the same copy is as good").isEmpty();
    assertThat(files(input.output().resolve("arkiv"))).hasSize(1);
  }

  @Test
  void theSameCommandFinishesWhatWasCutShortAndTouchesNothingElse() throws IOException {
    SortedMap<String, String> editions = editions();

    assertThatThrownBy(() -> dispose(new CutAt("Tar bort filerna"))).isInstanceOf(Cut.class);
    assertThat(database()).noneMatch(row -> row.contains(NUMBER));
    assertThat(files(input.answers())).hasSize(3);
    Files.writeString(input.answers().resolve("kom efteråt.xlsx"), "nytt");

    DisposeRound.Disposed finished = dispose();

    assertThat(finished.again()).isTrue();
    assertThat(finished.files()).isGreaterThanOrEqualTo(5);
    assertThat(finished.remarks())
        .containsExactly(
            "Filer som har kommit eller ändrats sedan arkivkopian gjordes ligger kvar: 1. De är"
                + " inte med i den, så ta hand om dem för hand.");
    assertThat(files(input.answers())).containsExactly("kom efteråt.xlsx");
    assertThat(input.output().resolve("gallring-2022-10-19.txt")).isRegularFile();
    assertThat(editions()).isEqualTo(editions);
    assertThat(dispose().files()).as("once more").isZero();
    DisposeRound.Order other = new DisposeRound.Order("KS 2028/1", "Någon annan");
    assertThatThrownBy(
            () ->
                input.with(
                    login,
                    program ->
                        program
                            .disposeRound()
                            .dispose(input.undertaking(), other, Progress.SILENT)))
        .isInstanceOf(RefusedException.class)
        .hasMessage("Omgång 2022 är redan gallrad, 2022-10-19 enligt beslut KS 2027/12.");
  }

  @Test
  void anEditionWhoseFilesCannotBeMadeAgainIsNotArchivedByHalves() throws IOException {
    DATABASE
        .operations()
        .execute(
            "update edition_file set sha256 = 'en annan' where path like '%.html' and revision ="
                + " (select max(revision) from edition)");

    assertThatThrownBy(this::dispose)
        .isInstanceOf(RefusedException.class)
        .hasMessageStartingWith("Filerna i utgåva 1 saknas eller är ändrade");
    assertThat(database()).anyMatch(row -> row.contains(NUMBER));
  }

  @Test
  void itIsStillSoAfterABackupIsBroughtBack() throws IOException {
    SortedMap<String, String> editions = editions();
    dispose();
    Path file = folder.resolve("efter.zip");
    input.keep(login, file);
    login = ELSEWHERE.freshSchema();
    input.takeBack(login, file);
    OutputFolder.delete(input.output().resolve("utgava-1"));

    assertThatThrownBy(() -> input.run(login)).hasMessageStartingWith("Omgång 2022 är gallrad");
    assertThat(editions()).isEqualTo(editions);
  }

  /** Every row of every table, as text. */
  private List<String> database() {
    List<String> rows = new ArrayList<>();
    List<String> tables =
        DATABASE
            .operations()
            .queryForList(
                "select table_name::text from information_schema.tables where table_schema ="
                    + " current_schema() order by 1",
                String.class);
    for (String table : tables) {
      if (!table.startsWith("batch_job_") && !table.startsWith("flyway")) {
        rows.addAll(
            DATABASE
                .operations()
                .queryForList(
                    "select '%s ' || row_to_json(t)::text from %s t order by 1"
                        .formatted(table, table),
                    String.class));
      }
    }
    return rows;
  }

  private SortedMap<String, String> editions() throws IOException {
    SortedMap<String, String> editions = new TreeMap<>(input.published());
    editions.keySet().removeIf(path -> !path.startsWith("utgava-"));
    return editions;
  }

  private static List<String> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  /** As a power cut would, when a step begins. */
  private record CutAt(String step) implements Progress {

    @Override
    public void step(String name, int pieces) {
      if (name.equals(step)) {
        throw new Cut();
      }
    }

    @Override
    public void done(String what) {}
  }

  private static final class Cut extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}

package se.effektrapport.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import se.effektrapport.database.Login;
import se.effektrapport.database.TestDatabase;
import se.effektrapport.distribution.MailServer;
import se.effektrapport.distribution.Mime;
import se.effektrapport.distribution.Pauses;
import se.effektrapport.distribution.ScriptedServer;
import se.effektrapport.edition.EditionRecord.BoardDecision;
import se.effektrapport.job.Distributed.Receiver;

/** A decided edition on its way to seventeen nämnder. */
@RunsJobs
class DistributeReportTest {

  private static final LocalDateTime AFTERWARDS = LocalDateTime.of(2022, 11, 16, 10, 0);

  private static final int RECEIVERS = 17;
  private static final long ROOMY = 50_000_000;

  /** Room for a letter and no report. */
  private static final long TIGHT = 20_000;

  private static final byte[] PDF = "%PDF-1.4 utdrag".getBytes(StandardCharsets.US_ASCII);

  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.empty();

  @TempDir static Path folder;
  private static SmallInput input;
  private static Login login;

  @BeforeAll
  static void decideOnAnEdition() throws IOException {
    input = SmallInput.in(folder);
    login = DATABASE.freshSchema();
    input.makeADecidedEdition(login);
  }

  @BeforeEach
  void forgetWhatWasHandedOver() throws IOException {
    DATABASE.client().sql("truncate delivery_event").update();
    OutputFolder.delete(input.output().resolve("distribution"));
    OutputFolder.delete(folder.resolve("input/2022/bilagor"));
  }

  private static Distributed distribute(DistributeReport.Order order) {
    return input.at(
        AFTERWARDS,
        login,
        program ->
            program.distributeReport().distribute(input.undertaking(), order, Progress.SILENT));
  }

  private static DistributeReport.Order order(
      Optional<MailServer> server, long largest, String... again) {
    return new DistributeReport.Order(
        server, largest, Set.of(again), Set.of(), new Pauses(2, Duration.ofMillis(1)));
  }

  private static Distributed toFolders() {
    return distribute(order(Optional.empty(), TIGHT));
  }

  private static Distributed by(MailServer server, String... again) {
    return distribute(order(Optional.of(server), TIGHT, again));
  }

  private static Path folderOf(String slug) {
    return input.output().resolve("distribution/utgava-1").resolve(slug);
  }

  private static void putMinutes(byte[] bytes) throws IOException {
    Path minutes = folder.resolve("input/2022/bilagor/protokollsutdrag.pdf");
    Files.createDirectories(minutes.getParent());
    Files.write(minutes, bytes);
  }

  private static SortedMap<String, String> published() throws IOException {
    SortedMap<String, String> files = new TreeMap<>(input.published());
    files.keySet().removeIf(name -> !name.startsWith("distribution/"));
    return files;
  }

  @Test
  void givesEachNamndAFolderAndLeavesItAloneTheNextTime() throws IOException {
    putMinutes(PDF);
    Distributed first = toFolders();
    SortedMap<String, String> files = published();

    assertThat(first.receivers()).hasSize(RECEIVERS).allMatch(Receiver::written);
    assertThat(first.left()).isEmpty();
    assertThat(Files.readAllBytes(folderOf("bromma").resolve("protokollsutdrag.pdf")))
        .isEqualTo(PDF);
    assertThat(Files.readString(folderOf("bromma").resolve("manifest.json")))
        .contains("effektrapport-2022-utgava-1.pdf", "underlag.xlsx", "protokollsutdrag.pdf");

    Distributed second = toFolders();

    assertThat(second.nothingNew()).isTrue();
    assertThat(published()).isEqualTo(files);
  }

  @Test
  void writesAgainWhatIsAlteredAndNothingElse() throws IOException {
    toFolders();
    SortedMap<String, String> files = published();
    Files.writeString(folderOf("farsta").resolve("underlag.xlsx"), "x");
    OutputFolder.delete(folderOf("bromma"));

    assertThat(toFolders().receivers())
        .filteredOn(Receiver::written)
        .extracting(each -> each.administration().code())
        .containsExactly("BRO", "FAR");
    assertThat(published()).isEqualTo(files);
  }

  @Test
  void whatSomebodyHasPutInAFolderStaysAndIsSentToNobody() throws IOException {
    Path note = Files.createDirectories(folderOf("farsta")).resolve("följebrev.docx");
    Files.writeString(note, "mine");
    try (ScriptedServer server = new ScriptedServer()) {
      Receiver farsta = by(server.address()).left().getFirst();

      assertThat(farsta.administration().code()).isEqualTo("FAR");
      assertThat(farsta.failed().orElseThrow())
          .isEqualTo(
              "I mappen farsta ligger något som programmet inte har lagt dit: följebrev.docx."
                  + " Flytta det och kör igen.");
      assertThat(note).hasContent("mine");
      assertThat(server.taken()).hasSize(RECEIVERS - 1);

      Files.delete(note);
      assertThat(by(server.address()).left()).isEmpty();
      assertThat(server.taken()).hasSize(RECEIVERS);
    }
  }

  @Test
  void minutesOfAnEarlierDecisionGoInAFolderButInNoMessage() {
    Optional<String> old = Optional.of("Protokollsutdraget är gammalt.");
    DistributeReport.refuseToSend(order(Optional.empty(), TIGHT), old);
    DistributeReport.refuseToSend(order(Optional.of(plain(25)), TIGHT), Optional.empty());
    assertThatThrownBy(
            () -> DistributeReport.refuseToSend(order(Optional.of(plain(25)), TIGHT), old))
        .isInstanceOf(RefusedException.class)
        .hasMessage(
            "Protokollsutdraget är gammalt. Inget är skickat. Har du inget nytt: ta bort filen och"
                + " kör igen.");
  }

  @Test
  void whatWasHandedOverComesBackTheSameWhenTheAnswersAreDisposedOf() throws IOException {
    toFolders();
    SortedMap<String, String> files = published();
    Path extracts = input.output().resolve("utdrag/utgava-1");
    DATABASE
        .client()
        .sql("insert into disposal values (2022, '2023-01-10', 'Dnr 1', 'Arkivarien', 'x', 'x')")
        .update();
    try {
      Files.delete(extracts.resolve("utdrag-kungsholmen.docx"));
      Files.writeString(extracts.resolve("utdrag-farsta.pdf"), "x");
      OutputFolder.delete(folderOf("bromma"));
      Distributed kept = toFolders();

      assertThat(kept.remarks()).noneMatch(each -> each.contains("gallrade"));
      assertThat(published()).isEqualTo(files);
      assertThat(extracts.resolve("utdrag-kungsholmen.docx"))
          .hasSameBinaryContentAs(folderOf("kungsholmen").resolve("utdrag-kungsholmen.docx"));

      Files.delete(extracts.resolve("utdrag-kungsholmen.docx"));
      OutputFolder.delete(folderOf("kungsholmen"));
      assertThat(toFolders().remarks())
          .contains(
              "Svaren är gallrade, så frågorna till förvaltningen är inte med i de utdrag som är"
                  + " skrivna på nytt, för Kungsholmens stadsdelsförvaltning. Ett utdrag som redan"
                  + " är överlämnat ser alltså inte ut som då.");
    } finally {
      DATABASE.client().sql("delete from disposal").update();
    }
  }

  @Test
  void doesNotHandOnAFileThatIsNoPdf() throws IOException {
    putMinutes("MZ".getBytes(StandardCharsets.US_ASCII));

    assertThat(toFolders().remarks())
        .contains(
            "Protokollsutdraget bilagor/protokollsutdrag.pdf följer inte med: väntade en PDF, fann"
                + " en fil som börjar med något annat.");
    assertThat(folderOf("bromma").resolve("protokollsutdrag.pdf")).doesNotExist();
  }

  @Test
  void sendsOneMessageToEachMailboxAndNoneTheNextTime() throws Exception {
    putMinutes(PDF);
    GreenMail green = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    green.start();
    try {
      MailServer server = plain(green.getSmtp().getPort());
      Distributed first = distribute(order(Optional.of(server), ROOMY));

      assertThat(first.left()).isEmpty();
      assertThat(first.receivers()).hasSize(RECEIVERS).allMatch(Receiver::sentNow);
      Map<String, MimeMessage> received =
          Arrays.stream(green.getReceivedMessages())
              .collect(Collectors.toMap(DistributeReportTest::to, each -> each));
      assertThat(received).hasSize(RECEIVERS);
      isAsItShould(received.get("bromma@example.se"));

      assertThat(by(server).nothingNew()).isTrue();
      assertThat(green.getReceivedMessages()).hasSize(RECEIVERS);
    } finally {
      green.stop();
    }
  }

  private static void isAsItShould(MimeMessage message) throws Exception {
    assertThat(message.getMessageID())
        .isEqualTo("<effektrapport-2022-utgava-1.overlamnande.bromma@example.se>");
    assertThat(message.getSubject())
        .isEqualTo("Exempeldata: Effektrapport 2022, utgåva 1, för kännedom (dnr 1.7.1-401/2022)");
    assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(message.getFrom()[0].toString())
        .isEqualTo("prevention.socialforvaltningen@example.se");
    assertThat(Mime.body(message))
        .startsWith("Till Bromma stadsdelsnämnd")
        .contains("Socialnämnden beslutade den 15 november 2022, § 12,")
        .contains("- protokollsutdrag.pdf (utdrag ur protokollet)");
    SortedMap<String, byte[]> attached = Mime.attachments(message);
    assertThat(attached).containsKeys("effektrapport-2022-utgava-1.pdf", "underlag.xlsx");
    for (Map.Entry<String, byte[]> each : attached.entrySet()) {
      assertThat(each.getValue())
          .isEqualTo(Files.readAllBytes(folderOf("bromma").resolve(each.getKey())));
    }
  }

  private static String to(MimeMessage message) {
    try {
      return message.getAllRecipients()[0].toString();
    } catch (jakarta.mail.MessagingException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static MailServer plain(int port) {
    return new MailServer(
        "127.0.0.1", port, MailServer.Encryption.NONE, Optional.empty(), Duration.ofSeconds(5));
  }

  @Test
  void oneThatFailsStopsNoneAndNoneIsSentTwice() throws IOException {
    try (ScriptedServer server = new ScriptedServer()) {
      server.on("RCPT", "250 ok", "550 5.1.1 hemligt ord");
      server.on(".", "250 ok", ScriptedServer.DIES);

      Distributed first = by(server.address());

      assertThat(first.left())
          .extracting(each -> each.last().orElseThrow().stateInText())
          .containsExactly("misslyckades (550 5.1.1)", "oviss");
      assertThat(server.taken()).hasSize(RECEIVERS - 1);

      Distributed second = by(server.address());
      assertThat(second.left()).hasSize(2);
      assertThat(server.taken()).hasSize(RECEIVERS - 1);

      List<String> codes = codes(first.left());
      assertThat(by(server.address(), codes.toArray(String[]::new)).left()).isEmpty();
      assertThat(server.taken()).hasSize(RECEIVERS + 1);

      assertThat(by(server.address(), codes.getFirst()).remarks())
          .anyMatch(each -> each.contains("skickades den 2022-11-16 till"));
      assertThat(server.taken()).hasSize(RECEIVERS + 1);
    }
  }

  private static List<String> codes(List<Receiver> receivers) {
    return receivers.stream().map(each -> each.administration().code()).toList();
  }

  @Test
  void whatIsToldToHaveArrivedIsNoLongerUncertain() throws IOException {
    try (ScriptedServer server = new ScriptedServer()) {
      server.on(".", ScriptedServer.DIES);
      String code = codes(by(server.address()).left()).getFirst();

      Distributed settled =
          distribute(
              new DistributeReport.Order(
                  Optional.empty(), ROOMY, Set.of(), Set.of(code), Pauses.USUAL));

      assertThat(settled.left()).isEmpty();
      assertThat(server.taken()).hasSize(RECEIVERS);
    }
  }

  @Test
  void whatHasNoRoomInTheMessageIsToldAndStaysInTheFolder() throws Exception {
    putMinutes(PDF);
    try (ScriptedServer server = new ScriptedServer()) {
      Distributed tight =
          distribute(
              new DistributeReport.Order(
                  Optional.of(server.address()), TIGHT, Set.of(), Set.of(), Pauses.USUAL));

      assertThat(tight.receivers())
          .allMatch(each -> each.leftOut().contains("effektrapport-2022-utgava-1.pdf"));
      assertThat(server.taken())
          .allMatch(each -> each.length() < TIGHT)
          .allMatch(each -> each.contains("protokollsutdrag.pdf"));
    }
  }

  @Test
  void aKillWithinTheMessageOrBeforeTheAnswerLosesNoneAndDoublesNone() throws Exception {
    try (ScriptedServer server = new ScriptedServer()) {
      server.on(".", ScriptedServer.STOPS_WITHIN, "250 ok", ScriptedServer.SILENT);
      kill(start(server.port()), server::isStopped);
      server.goOn();
      kill(start(server.port()), () -> server.taken().size() == 2);

      Process next = start(server.port());

      assertThat(next.waitFor()).as("something is left").isEqualTo(1);
      assertThat(server.taken()).as("all but the first").hasSize(RECEIVERS - 1);
      List<String> ids = server.taken().stream().map(DistributeReportTest::messageId).toList();
      assertThat(ids).doesNotHaveDuplicates();
      List<String> uncertain = told("Message-ID (<.*?>) ");
      assertThat(uncertain).hasSize(2).contains(ids.get(1)).doesNotHaveDuplicates();

      List<String> codes = told("--igen ([A-ZÅÄÖ]{3})\\.");
      assertThat(by(server.address(), codes.toArray(String[]::new)).left()).isEmpty();
      assertThat(server.taken()).hasSize(RECEIVERS + 1);
    }
  }

  private static void kill(Process running, BooleanSupplier seen) throws Exception {
    try {
      while (!seen.getAsBoolean() && running.isAlive()) {
        Thread.sleep(20);
      }
      assertThat(seen.getAsBoolean()).as(() -> "was seen: " + printed()).isTrue();
    } finally {
      running.destroyForcibly().waitFor();
    }
  }

  private static String printed() {
    try {
      return Files.readString(folder.resolve("told.txt"));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** What the program printed last, by a pattern. */
  private static List<String> told(String pattern) {
    return Pattern.compile(pattern)
        .matcher(printed())
        .results()
        .map(each -> each.group(1))
        .toList();
  }

  private static String messageId(String message) {
    return message
        .lines()
        .filter(line -> line.startsWith("Message-ID: "))
        .map(line -> line.substring("Message-ID: ".length()))
        .findFirst()
        .orElseThrow();
  }

  /** The program as a process of its own, on the same folders and database. */
  private static Process start(int port) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "se.effektrapport.cli.Effektrapport",
                "distribuera",
                "--ar",
                "2022",
                "--epost",
                "--idag",
                "2022-11-16T09:00",
                "--input",
                folder.resolve("input").toString(),
                "--mallar",
                folder.resolve("templates").toString(),
                "--output",
                folder.resolve("output").toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("told.txt").toFile());
    builder.environment().put("SPRING_DATASOURCE_URL", login.url());
    builder.environment().put("SPRING_DATASOURCE_USERNAME", login.user());
    builder.environment().put("SPRING_DATASOURCE_PASSWORD", String.valueOf(login.password()));
    builder.environment().put("SPRING_MAIL_HOST", "127.0.0.1");
    builder.environment().put("SPRING_MAIL_PORT", String.valueOf(port));
    return builder.start();
  }

  @Test
  void anUnknownCodeIsRefusedBeforeAnythingIsDone() {
    assertThatThrownBy(
            () ->
                distribute(
                    new DistributeReport.Order(
                        Optional.empty(), ROOMY, Set.of(), Set.of("XXX"), Pauses.USUAL)))
        .isInstanceOf(RefusedException.class)
        .hasMessageStartingWith("Ingen av nämnderna som ska få rapporten har koden ”XXX”.");
    assertThat(folderOf("bromma")).doesNotExist();
  }

  @Test
  void anEditionThatIsNotAsItWasPublishedIsHandedToNobody() throws IOException {
    Path report = input.output().resolve("utgava-1/effektrapport-2022-utgava-1.pdf");
    String file = " where path = 'utgava-1/effektrapport-2022-utgava-1.pdf'";
    String published = Sha256.of(report);
    // As if another version of the program had rendered it: this one cannot do so again.
    DATABASE.operations().update("update edition_file set sha256 = 'f0'" + file);
    Files.delete(report);
    try {
      assertThatThrownBy(DistributeReportTest::toFolders)
          .isInstanceOf(RefusedException.class)
          .hasMessageStartingWith("Filerna i utgåva 1 saknas eller är ändrade")
          .hasMessageContaining("så inget är överlämnat.");
      assertThat(folderOf("bromma")).doesNotExist();
    } finally {
      DATABASE.operations().update("update edition_file set sha256 = ?" + file, published);
    }
  }

  @Test
  void whatMayHaveArrivedStaysAsItWasAndIsSentInNoOtherForm() throws IOException {
    try (ScriptedServer server = new ScriptedServer()) {
      server.on(".", ScriptedServer.DIES);
      Receiver uncertain = by(server.address()).left().getFirst();
      String code = uncertain.administration().code();
      Path its = folderOf(uncertain.administration().slug());
      SortedMap<String, String> files = letters();
      input.decide(login, 1, new BoardDecision(SmallInput.DECISION.day(), 13));
      Path note = Files.writeString(its.resolve("anteckning.txt"), "ring i morgon");

      Distributed again = by(server.address(), code);

      assertThat(server.taken()).as("not with somebody's note").hasSize(RECEIVERS);
      assertThat(again.left()).hasSize(1);
      assertThat(again.remarks())
          .filteredOn(each -> each.contains("skickat"))
          .hasSize(2)
          .anyMatch(each -> each.startsWith("Det som skulle skrivas nu är annorlunda"))
          .anyMatch(each -> each.startsWith("Mappen " + its.getFileName() + " stämmer inte"));

      assertThat(again.left().getFirst().failed().orElseThrow()).contains("inget brev skickat");

      Files.delete(note);
      assertThat(letters()).as("a letter with another paragraph").isEqualTo(files);
      assertThat(by(server.address(), code).left()).isEmpty();
      assertThat(server.taken()).hasSize(RECEIVERS + 1);
    } finally {
      input.decide(login, 1, SmallInput.DECISION);
    }
  }

  private static SortedMap<String, String> letters() throws IOException {
    SortedMap<String, String> files = published();
    files.keySet().removeIf(name -> name.endsWith(DispatchList.NAME));
    return files;
  }
}

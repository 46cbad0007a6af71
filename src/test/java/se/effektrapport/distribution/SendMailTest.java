package se.effektrapport.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** What a server does to a message, and what is known of the message then. */
class SendMailTest {

  @TempDir Path folder;
  private ScriptedServer server;

  @BeforeEach
  void start() throws IOException {
    server = new ScriptedServer();
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  private Outcome send() {
    return sendMail().send(Letters.message());
  }

  private SendMail sendMail() {
    return new SendMail(server.address(), Clock.systemUTC());
  }

  @Test
  void aMessageThatTheServerTakesIsSent() {
    assertThat(send()).isEqualTo(new Outcome.Sent());
    assertThat(server.taken()).hasSize(1);
    assertThat(server.taken().getFirst())
        .contains("Message-ID: <effektrapport-2022-utgava-1.overlamnande.bromma@example.se>")
        .contains("Auto-Submitted: auto-generated");
  }

  @ParameterizedTest
  @ValueSource(strings = {"MAIL", "RCPT", "DATA", "."})
  void aServerThatIsBusyRefusesForNow(String command) {
    server.on(command, "451 4.3.2 try later, secret words");

    assertThat(send()).isEqualTo(new Outcome.Temporary("451 4.3.2"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"RCPT", "DATA", "."})
  void aServerThatWillNotTakeItRefusesForGood(String command) {
    server.on(command, "550 5.1.1 <x@example.se> secret words");

    assertThat(send()).isEqualTo(new Outcome.Permanent("550 5.1.1"));
  }

  @Test
  void aReplyOfSeveralLinesHasItsCodeToo() {
    server.on("RCPT", "550-5.7.1 one\r\n550 5.7.1 two");

    assertThat(send()).isEqualTo(new Outcome.Permanent("550 5.7.1"));
  }

  @Test
  void aSenderThatIsNotWelcomeIsNobodyElsesFault() {
    server.on("MAIL", "550 5.7.1 who are you");

    assertThat(send()).isEqualTo(new Outcome.Unreachable(Outcome.Obstacle.SENDER));
  }

  @ParameterizedTest
  @ValueSource(strings = {"MAIL", "RCPT", "DATA"})
  void aServerThatDiesBeforeTheMessageDoesNotHaveIt(String command) {
    server.on(command, ScriptedServer.DIES);

    assertThat(send()).isEqualTo(new Outcome.Temporary("förbindelsen bröts"));
  }

  @Test
  void ofAServerThatDiesBeforeItAnswersNobodyKnowsWhetherItHasTheMessage() {
    server.on(".", ScriptedServer.DIES);

    assertThat(send()).isEqualTo(new Outcome.Unknown());
    assertThat(server.taken()).hasSize(1);
  }

  /**
   * More than the machine keeps on its way. Of a small message the end is on its way before anybody
   * can see that nobody listens.
   */
  @Test
  void aServerThatDiesAmongTheLinesOfABigMessageDoesNotHaveIt() throws IOException {
    server.on(".", ScriptedServer.DIES_WITHIN, ScriptedServer.DIES_WITHIN);
    Path big = Files.write(folder.resolve("stor.pdf"), new byte[12_000_000]);

    assertThat(sendMail().send(Letters.with(big)))
        .isEqualTo(new Outcome.Temporary("förbindelsen bröts"));
    assertThat(send()).isEqualTo(new Outcome.Unknown());
    assertThat(server.taken()).isEmpty();
  }

  @Test
  void aServerThatSaysNothingIsNotWaitedForForever() {
    server.on("MAIL", ScriptedServer.SILENT);
    MailServer usual = server.address();
    MailServer hasty =
        new MailServer(
            usual.host(), usual.port(), usual.encryption(), usual.login(), Duration.ofMillis(200));

    assertThat(
            assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> new SendMail(hasty, Clock.systemUTC()).send(Letters.message())))
        .isEqualTo(new Outcome.Temporary("förbindelsen bröts"));
  }

  /** Whatever it says, and whether or not that is an answer at all. */
  @ParameterizedTest
  @ValueSource(strings = {"connect", "MAIL", "RCPT", "DATA", "."})
  void nothingButCodesIsKeptOrLoggedOfWhatAServerSays(String command) {
    ListAppender<ILoggingEvent> logged = new ListAppender<>();
    Logger log = (Logger) LoggerFactory.getLogger(SendMail.class);
    logged.start();
    log.addAppender(logged);
    for (String said :
        List.of(
            "550-5.7.1 \u001b[2J<x@example.se>\r\n550 5.7.1 " + "hemligt ".repeat(10_000),
            "450 4.2.1hemligt \u0000\u0007",
            "550 5.1.1.1 hemligt",
            "5999 hemligt",
            "hemligt",
            "",
            " ",
            "4")) {
      server.on(command, said.isEmpty() ? "\r\n" : said);
      assertThat(send().toString())
          .as(said)
          .doesNotContain("hemligt", "@", "\u001b")
          .hasSizeLessThan(60);
    }
    log.detachAppender(logged);
    assertThat(logged.list)
        .isNotEmpty()
        .allMatch(each -> each.getThrowableProxy() == null)
        .noneMatch(each -> each.getFormattedMessage().contains("hemligt"));
  }

  @Test
  void aServerThatDiesAtTheFarewellHasTheMessage() {
    server.on("QUIT", ScriptedServer.DIES);

    assertThat(send()).isEqualTo(new Outcome.Sent());
  }

  @Test
  void aServerThatIsNotThereIsNotReached() throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    MailServer nobody =
        new MailServer(
            "127.0.0.1", port, MailServer.Encryption.NONE, Optional.empty(), Duration.ofSeconds(5));

    assertThat(new SendMail(nobody, Clock.systemUTC()).send(Letters.message()))
        .isEqualTo(new Outcome.Unreachable(Outcome.Obstacle.NO_CONNECTION));
  }

  @Test
  void aServerWithoutEncryptionIsToldNothing() {
    MailServer plain = server.address();
    MailServer wanted =
        new MailServer(
            plain.host(),
            plain.port(),
            MailServer.Encryption.STARTTLS,
            Optional.of(new MailServer.Login("u", "hemligt")),
            plain.timeout());

    assertThat(new SendMail(wanted, Clock.systemUTC()).send(Letters.message()))
        .isEqualTo(new Outcome.Unreachable(Outcome.Obstacle.NO_ENCRYPTION));
    assertThat(server.said()).noneMatch(line -> line.matches("(AUTH|MAIL).*"));
  }
}

package se.effektrapport.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.effektrapport.distribution.MailServer.Encryption;
import se.effektrapport.distribution.MailServer.Login;

/** What is sent is kept from others, and goes to nobody who only says to be the server. */
class EncryptionTest {

  private static final Optional<Login> LOGIN = Optional.of(new Login("anvandare", "hemligt"));

  @TempDir static Path folder;
  private static Certified certified;

  private ScriptedServer server;

  @BeforeAll
  static void makeACertificate() throws Exception {
    certified = Certified.forLocalhost(folder);
  }

  @BeforeEach
  void start() throws IOException {
    server = new ScriptedServer();
    server.starts(certified.context());
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  private MailServer at(String host, int port, Encryption encryption) {
    return new MailServer(host, port, encryption, LOGIN, Duration.ofSeconds(5));
  }

  private static Outcome trusting(MailServer server) {
    return new SendMail(
            server, Clock.systemUTC(), Optional.of(certified.context().getSocketFactory()))
        .send(Letters.message());
  }

  @Test
  void nothingIsToldBeforeTheEncryptionBegins() {
    assertThat(trusting(at("localhost", server.port(), Encryption.STARTTLS)))
        .isEqualTo(new Outcome.Sent());
    assertThat(server.said().subList(0, 2))
        .satisfiesExactly(
            first -> assertThat(first).startsWith("EHLO"),
            second -> assertThat(second).isEqualTo("STARTTLS"));
    assertThat(server.said()).anyMatch(line -> line.startsWith("AUTH"));
  }

  @Test
  void aCertificateThatNobodyVouchesForIsNotTaken() {
    Outcome outcome =
        new SendMail(at("localhost", server.port(), Encryption.STARTTLS), Clock.systemUTC())
            .send(Letters.message());

    assertThat(outcome).isEqualTo(new Outcome.Unreachable(Outcome.Obstacle.NOT_TRUSTED));
    assertThat(server.said()).noneMatch(line -> line.matches("(AUTH|MAIL).*"));
  }

  @Test
  void aCertificateOfAnotherServerIsNotTaken() {
    assertThat(trusting(at("127.0.0.1", server.port(), Encryption.STARTTLS)))
        .isEqualTo(new Outcome.Unreachable(Outcome.Obstacle.NOT_TRUSTED));
    assertThat(server.said()).noneMatch(line -> line.matches("(AUTH|MAIL).*"));
  }

  @Test
  void aWrongPasswordIsToldAsThat() {
    server.on("AUTH", "535 5.7.8 wrong, hemligt");

    assertThat(trusting(at("localhost", server.port(), Encryption.STARTTLS)))
        .isEqualTo(new Outcome.Unreachable(Outcome.Obstacle.LOGIN));
  }

  @Test
  void aServerThatSpeaksPlainlyIsNotTakenForAnEncryptedOne() {
    assertThat(trusting(at("localhost", server.port(), Encryption.IMPLICIT)))
        .isEqualTo(new Outcome.Unreachable(Outcome.Obstacle.NO_ENCRYPTION));
    assertThat(server.said()).noneMatch(line -> line.matches("(EHLO|AUTH|MAIL).*"));
  }

  @Test
  void encryptionFromTheFirstByteReachesAServerThatDoesSo() {
    certified.makeGreenMailUseIt();
    GreenMail green = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS));
    green.start();
    try {
      green.setUser("anvandare", "hemligt");

      assertThat(trusting(at("localhost", green.getSmtps().getPort(), Encryption.IMPLICIT)))
          .isEqualTo(new Outcome.Sent());
      assertThat(green.getReceivedMessages()).hasSize(1);
    } finally {
      green.stop();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "smtp.example.se, , , STARTTLS, 587",
    "smtp.example.se, 465, , IMPLICIT, 465",
    "smtp.example.se, , implicit, IMPLICIT, 465",
    "smtp.example.se, , ingen, NONE, 25",
    "localhost, 2525, , NONE, 2525",
    "127.0.0.1, , starttls, STARTTLS, 587",
    "localhost.example.se, 25, , STARTTLS, 25"
  })
  void onlyThisMachineIsSpokenToPlainlyUnlessItIsAskedFor(
      String host, String port, String wish, Encryption encryption, int expected) {
    Map<String, String> environment =
        Map.of(
            "SPRING_MAIL_HOST", host,
            "SPRING_MAIL_PORT", port == null ? "" : port,
            "EFFEKTRAPPORT_MAIL_TLS", wish == null ? "" : wish);

    assertThat(MailServer.of(environment))
        .extracting(MailServer::encryption, MailServer::port)
        .containsExactly(encryption, expected);
  }

  @Test
  void aPasswordIsNeverSentPlainlyToAnotherMachine() {
    Map<String, String> environment =
        Map.of(
            "SPRING_MAIL_HOST", "smtp.example.se",
            "SPRING_MAIL_USERNAME", "anvandare",
            "SPRING_MAIL_PASSWORD", "hemligt",
            "EFFEKTRAPPORT_MAIL_TLS", "ingen");

    assertThatThrownBy(() -> MailServer.of(environment))
        .isInstanceOf(MailServerException.class)
        .hasMessageStartingWith("Lösenordet skickas inte okrypterat.");
  }

  @Test
  void aLoginIsNeverShown() {
    assertThat(at("localhost", 25, Encryption.NONE).toString())
        .doesNotContain("anvandare", "hemligt");
  }

  @Test
  void saysWhichServerItLacks() {
    assertThatThrownBy(() -> MailServer.of(Map.of()))
        .hasMessage(
            "E-postservern är inte angiven. Skriv dess namn i miljövariabeln SPRING_MAIL_HOST.");
  }
}

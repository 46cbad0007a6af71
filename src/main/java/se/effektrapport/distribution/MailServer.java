package se.effektrapport.distribution;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The server that messages are sent through.
 *
 * @param login empty if it asks for none
 * @param timeout for each thing the server is waited for
 */
public record MailServer(
    String host, int port, Encryption encryption, Optional<Login> login, Duration timeout) {

  private static final String HOST = "SPRING_MAIL_HOST";
  private static final String PORT = "SPRING_MAIL_PORT";
  private static final String USER = "SPRING_MAIL_USERNAME";
  private static final String PASSWORD = "SPRING_MAIL_PASSWORD";
  private static final String ENCRYPTION = "EFFEKTRAPPORT_MAIL_TLS";

  private static final Duration TIMEOUT = Duration.ofSeconds(30);
  private static final int HIGHEST_PORT = 65_535;
  private static final int IMPLICIT_PORT = 465;
  private static final int SUBMISSION_PORT = 587;
  private static final int PLAIN_PORT = 25;
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

  /** How what is sent is kept from others. */
  public enum Encryption {
    /** It must begin before anything else is said. */
    STARTTLS,
    /** From the first byte. */
    IMPLICIT,
    NONE
  }

  /** Never shown. */
  public record Login(String user, String password) {

    @Override
    public String toString() {
      return "a login";
    }
  }

  /**
   * As the environment has it.
   *
   * @throws MailServerException with a sentence that says what is missing or wrong
   */
  public static MailServer of(Map<String, String> environment) {
    String host = environment.getOrDefault(HOST, "").strip();
    if (!host.matches("[A-Za-z0-9.:\\[\\]-]+")) {
      throw new MailServerException(
          host.isEmpty()
              ? "E-postservern är inte angiven. Skriv dess namn i miljövariabeln %s."
                  .formatted(HOST)
              : "%s: väntade namnet på en e-postserver.".formatted(HOST));
    }
    Encryption encryption = encryption(environment, host);
    Optional<Login> login = login(environment);
    if (encryption == Encryption.NONE && login.isPresent() && !isLoopback(host)) {
      throw new MailServerException(
          "Lösenordet skickas inte okrypterat. Ta bort %s, eller %s=ingen."
              .formatted(USER, ENCRYPTION));
    }
    return new MailServer(host, port(environment, encryption), encryption, login, TIMEOUT);
  }

  private static Encryption encryption(Map<String, String> environment, String host) {
    String written = environment.getOrDefault(ENCRYPTION, "").strip();
    return switch (written) {
      case "starttls" -> Encryption.STARTTLS;
      case "implicit" -> Encryption.IMPLICIT;
      case "ingen" -> Encryption.NONE;
      case "" -> unwritten(environment, host);
      default ->
          throw new MailServerException(
              "%s: väntade starttls, implicit eller ingen.".formatted(ENCRYPTION));
    };
  }

  private static Encryption unwritten(Map<String, String> environment, String host) {
    if (environment.getOrDefault(PORT, "").strip().equals(String.valueOf(IMPLICIT_PORT))) {
      return Encryption.IMPLICIT;
    }
    return isLoopback(host) ? Encryption.NONE : Encryption.STARTTLS;
  }

  private static boolean isLoopback(String host) {
    return LOOPBACK.contains(host);
  }

  private static int port(Map<String, String> environment, Encryption encryption) {
    String written = environment.getOrDefault(PORT, "").strip();
    if (written.isEmpty()) {
      return switch (encryption) {
        case STARTTLS -> SUBMISSION_PORT;
        case IMPLICIT -> IMPLICIT_PORT;
        case NONE -> PLAIN_PORT;
      };
    }
    if (!written.matches("\\d{1,5}") || !isPort(Integer.parseInt(written))) {
      throw new MailServerException(
          "%s: väntade ett portnummer från 1 till %d.".formatted(PORT, HIGHEST_PORT));
    }
    return Integer.parseInt(written);
  }

  private static boolean isPort(int number) {
    return number >= 1 && number <= HIGHEST_PORT;
  }

  private static Optional<Login> login(Map<String, String> environment) {
    String user = environment.getOrDefault(USER, "");
    String password = environment.getOrDefault(PASSWORD, "");
    if (user.isEmpty() != password.isEmpty()) {
      throw new MailServerException(
          "%s och %s hör ihop: ange båda eller ingen av dem.".formatted(USER, PASSWORD));
    }
    return user.isEmpty() ? Optional.empty() : Optional.of(new Login(user, password));
  }
}

package se.effektrapport.distribution;

import jakarta.mail.Session;
import java.time.Clock;
import java.util.Optional;
import java.util.Properties;
import javax.net.ssl.SSLSocketFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Sends messages through a server, and tells what is known of what became of each. */
public final class SendMail {

  private static final Logger LOG = LoggerFactory.getLogger(SendMail.class);

  private final JavaMailSenderImpl sender = new JavaMailSenderImpl();
  private final Clock clock;

  public SendMail(MailServer server, Clock clock) {
    this(server, clock, Optional.empty());
  }

  /**
   * @param trust what decides which servers are who they say; empty for Java's own
   */
  SendMail(MailServer server, Clock clock, Optional<SSLSocketFactory> trust) {
    this.clock = clock;
    sender.setProtocol("smtp");
    sender.setHost(server.host());
    sender.setPort(server.port());
    server.login().ifPresent(this::logIn);
    Properties properties = properties(server);
    trust.ifPresent(each -> properties.put("mail.smtp.ssl.socketFactory", each));
    sender.setSession(Session.getInstance(properties));
  }

  private void logIn(MailServer.Login login) {
    sender.setUsername(login.user());
    sender.setPassword(login.password());
  }

  private static Properties properties(MailServer server) {
    Properties properties = new Properties();
    boolean starts = server.encryption() == MailServer.Encryption.STARTTLS;
    boolean implicit = server.encryption() == MailServer.Encryption.IMPLICIT;
    String timeout = String.valueOf(server.timeout().toMillis());
    properties.put("mail.smtp.auth", String.valueOf(server.login().isPresent()));
    properties.put("mail.smtp.starttls.enable", String.valueOf(starts));
    properties.put("mail.smtp.starttls.required", String.valueOf(starts));
    properties.put("mail.smtp.ssl.enable", String.valueOf(implicit));
    properties.put("mail.smtp.ssl.checkserveridentity", "true");
    properties.put("mail.smtp.connectiontimeout", timeout);
    properties.put("mail.smtp.timeout", timeout);
    properties.put("mail.smtp.writetimeout", timeout);
    // What the library would log holds addresses and what the server says.
    properties.put("mail.debug", "false");
    return properties;
  }

  /** A message as an .eml file that a mail program opens as a draft; needs no server. */
  public static byte[] draft(Message message) {
    return MimeText.draft(message);
  }

  /** Sends it, once. */
  public Outcome send(Message message) {
    return send(prepare(message));
  }

  /** The message with its files read, so that nothing but the server is left to fail. */
  MimeText prepare(Message message) {
    return MimeText.toSend(sender.getSession(), message, clock.instant());
  }

  Outcome send(MimeText message) {
    try {
      sender.send(message);
      return new Outcome.Sent();
    } catch (MailException failed) {
      Outcome outcome = new JudgeFailure(message.stage(), failed).outcome();
      LOG.warn("a message was not sent, as far as is known: {}", outcome);
      return outcome;
    }
  }
}

package se.effektrapport.distribution;

import java.security.cert.CertificateException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/**
 * What a failure tells of the message: that the server certainly does not have it, or that nobody
 * knows. Of what the server said only the codes are kept, since it may say anything.
 */
final class JudgeFailure {

  static final String BROKEN = "förbindelsen bröts";

  private static final int LOGIN_REQUIRED = 530;

  private static final Pattern ENHANCED =
      Pattern.compile("\\s*\\d{3}[ -](\\d\\.\\d{1,3}\\.\\d{1,3})\\b.*", Pattern.DOTALL);

  private final MimeText.Stage stage;
  private final MailException failed;

  JudgeFailure(MimeText.Stage stage, MailException failed) {
    this.stage = stage;
    this.failed = failed;
  }

  Outcome outcome() {
    if (failed instanceof MailAuthenticationException) {
      return unreachable(Outcome.Obstacle.LOGIN);
    }
    return stage == MimeText.Stage.WHOLE ? afterTheEnd() : beforeTheEnd();
  }

  /** Its end was sent: only the server's own refusal says that it was not taken. */
  private Outcome afterTheEnd() {
    if (failed instanceof MailSendException all && all.getFailedMessages().isEmpty()) {
      return new Outcome.Sent(); // only the farewell went wrong
    }
    return refusal().orElse(new Outcome.Unknown());
  }

  private Outcome beforeTheEnd() {
    if (first(SMTPSenderFailedException.class)
        .filter(f -> isFinal(f.getReturnCode()))
        .isPresent()) {
      return unreachable(Outcome.Obstacle.SENDER);
    }
    return refusal()
        .or(this::encryption)
        .orElseGet(
            () ->
                isOfTheConnection()
                    ? unreachable(Outcome.Obstacle.NO_CONNECTION)
                    : new Outcome.Temporary(BROKEN));
  }

  /** The farewell may have failed too; then the cause is another than the message's own failure. */
  private boolean isOfTheConnection() {
    return failed.getCause() != null && chain().contains(failed.getCause());
  }

  private Optional<Outcome> encryption() {
    if (first(CertificateException.class).isPresent()) {
      return Optional.of(unreachable(Outcome.Obstacle.NOT_TRUSTED));
    }
    boolean without =
        first(SSLException.class).isPresent()
            || chain().stream().anyMatch(e -> String.valueOf(e.getMessage()).contains("STARTTLS"));
    return without ? Optional.of(unreachable(Outcome.Obstacle.NO_ENCRYPTION)) : Optional.empty();
  }

  /** What the server refused it with, if it did. */
  private Optional<Outcome> refusal() {
    Optional<Outcome> address =
        first(SMTPAddressFailedException.class)
            .flatMap(f -> refused(f.getReturnCode(), f.getMessage()));
    return address
        .or(
            () ->
                first(SMTPSenderFailedException.class)
                    .flatMap(f -> refused(f.getReturnCode(), f.getMessage())))
        .or(
            () ->
                first(SMTPSendFailedException.class)
                    .flatMap(f -> refused(f.getReturnCode(), f.getMessage())));
  }

  private static Optional<Outcome> refused(int code, String message) {
    if (code == LOGIN_REQUIRED) {
      return Optional.of(unreachable(Outcome.Obstacle.LOGIN));
    }
    if (isFinal(code)) {
      return Optional.of(new Outcome.Permanent(codes(code, message)));
    }
    return code >= 400 && code < 500
        ? Optional.of(new Outcome.Temporary(codes(code, message)))
        : Optional.empty();
  }

  private static boolean isFinal(int code) {
    return code >= 500 && code < 600;
  }

  private static String codes(int code, String message) {
    Matcher enhanced = ENHANCED.matcher(String.valueOf(message));
    return enhanced.matches() ? code + " " + enhanced.group(1) : String.valueOf(code);
  }

  private static Outcome unreachable(Outcome.Obstacle obstacle) {
    return new Outcome.Unreachable(obstacle);
  }

  private <T> Optional<T> first(Class<T> type) {
    return chain().stream().filter(type::isInstance).map(type::cast).findFirst();
  }

  /** Spring keeps the failures of messages beside the chain of causes. */
  private List<Throwable> chain() {
    List<Throwable> chain = new ArrayList<>();
    Throwable top = failed;
    if (failed instanceof MailSendException all && all.getMessageExceptions().length > 0) {
      top = all.getMessageExceptions()[0];
    }
    for (Throwable each = top; each != null && !chain.contains(each); each = each.getCause()) {
      chain.add(each);
    }
    return chain;
  }
}

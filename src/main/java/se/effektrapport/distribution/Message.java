package se.effektrapport.distribution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import se.effektrapport.round.Mailbox;

/**
 * A message to one mailbox, in plain Swedish text.
 *
 * @param id its Message-ID, see {@link #id}
 * @param from the handläggare's mailbox
 * @param subject one line; whatever would break it becomes a blank
 */
public record Message(
    String id, String from, String to, String subject, String body, List<Attachment> attachments) {

  private static final Pattern ID = Pattern.compile("<[a-z0-9.-]+@[A-Za-z0-9.-]+>");
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

  /** Breaks of a line, and signs that are not seen but change what is. */
  private static final String UNSEEN = "[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+";

  private static final String UNSEEN_IN_TEXT = "[\\p{Cc}\\p{Cf}\\p{Cs}&&[^\\n]]+";

  /** A file that goes with it, under a name of ours. */
  public record Attachment(String name, Path file) {

    public Attachment {
      if (!NAME.matcher(name).matches()) {
        throw new IllegalArgumentException("not a name for an attachment");
      }
      Objects.requireNonNull(file);
    }
  }

  public Message {
    if (!ID.matcher(id).matches() || !Mailbox.isOne(from) || !Mailbox.isOne(to)) {
      throw new IllegalArgumentException("not a Message-ID and two mailboxes");
    }
    // "=?" would begin what a mail program decodes, and that could hold a break of a line.
    subject = subject.replaceAll(UNSEEN, " ").replace("=?", "= ?").strip();
    body = body.replaceAll("\\R", "\n").replaceAll(UNSEEN_IN_TEXT, " ");
    attachments = List.copyOf(attachments);
  }

  /**
   * The Message-ID of a delivery: the same each time it is sent.
   *
   * @param slug the receiver's in the register
   * @param from the mailbox that sends it
   */
  public static String id(Delivery delivery, String slug, String from) {
    String edition = delivery.edition().map("-utgava-%d"::formatted).orElse("");
    String about = delivery.about().isEmpty() ? "" : "." + delivery.about();
    return "<effektrapport-%d%s.%s.%s%s@%s>"
        .formatted(
            delivery.round(),
            edition,
            delivery.kind().word(),
            slug,
            about,
            from.substring(from.lastIndexOf('@') + 1));
  }

  /** SHA-256 of what the receiver gets. */
  String digest() {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      sha256.update((subject + "\n" + body).getBytes(StandardCharsets.UTF_8));
      for (Attachment each : attachments) {
        sha256.update(("\n" + each.name() + "\n").getBytes(StandardCharsets.UTF_8));
        sha256.update(Files.readAllBytes(each.file()));
      }
      return HexFormat.of().formatHex(sha256.digest());
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  Message withId(String other) {
    return new Message(other, from, to, subject, body, attachments);
  }
}

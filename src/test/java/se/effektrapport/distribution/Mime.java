package se.effektrapport.distribution;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;

/** A received message, taken apart. */
public final class Mime {

  private Mime() {}

  public static String body(MimeMessage message) throws MessagingException, IOException {
    Object content = message.getContent();
    return content instanceof MimeMultipart parts
        ? (String) parts.getBodyPart(0).getContent()
        : (String) content;
  }

  /** The bytes of each attachment by its name. */
  public static SortedMap<String, byte[]> attachments(MimeMessage message)
      throws MessagingException, IOException {
    SortedMap<String, byte[]> attachments = new TreeMap<>();
    MimeMultipart parts = (MimeMultipart) message.getContent();
    for (int i = 1; i < parts.getCount(); i++) {
      BodyPart part = parts.getBodyPart(i);
      attachments.put(part.getFileName(), part.getInputStream().readAllBytes());
    }
    return attachments;
  }
}

package se.effektrapport.distribution;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Date;
import java.util.Map;

/** A message in the form it is sent or kept in: the same message makes the same bytes. */
final class MimeText extends MimeMessage {

  /** No encoding of a part can hold it. */
  private static final String BOUNDARY = "=_effektrapport_=";

  private static final Map<String, String> TYPES =
      Map.of(
          "pdf", "application/pdf",
          "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          "html", "text/html; charset=UTF-8",
          "json", "application/json");

  /** How far the server has been told of it. */
  enum Stage {
    /** The server has none of it. */
    NOTHING,
    /** It has a part, without the end that would let it keep it. */
    PART,
    /** The end follows, or has followed. */
    WHOLE
  }

  private Stage stage = Stage.NOTHING;

  private MimeText(Session session) {
    super(session);
  }

  /** A message to send. */
  static MimeText toSend(Session session, Message message, Instant now) {
    try {
      MimeText mime = of(session, message);
      mime.setHeader("Message-ID", message.id());
      mime.setSentDate(Date.from(now));
      mime.saveChanges();
      return mime;
    } catch (MessagingException mistake) {
      throw new IllegalStateException(mistake);
    }
  }

  /** A draft that a mail program opens to be sent by a person. */
  static byte[] draft(Message message) {
    try {
      MimeText mime = of(null, message);
      mime.setHeader("X-Unsent", "1");
      mime.saveChanges();
      // The day is that on which somebody sends it.
      mime.removeHeader("Date");
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      mime.writeTo(bytes);
      return bytes.toByteArray();
    } catch (MessagingException mistake) {
      throw new IllegalStateException(mistake);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static MimeText of(Session session, Message message) throws MessagingException {
    MimeText mime = new MimeText(session);
    mime.setFrom(new InternetAddress(message.from(), true));
    mime.setRecipient(RecipientType.TO, new InternetAddress(message.to(), true));
    mime.setSubject(message.subject(), StandardCharsets.UTF_8.name());
    mime.setHeader("Content-Language", "sv");
    mime.setHeader("Auto-Submitted", "auto-generated");
    String body = message.body().replace("\n", "\r\n");
    if (message.attachments().isEmpty()) {
      mime.setText(body, StandardCharsets.UTF_8.name());
    } else {
      mime.setContent(parts(message, body));
    }
    return mime;
  }

  private static MimeMultipart parts(Message message, String body) throws MessagingException {
    MimeMultipart parts = new Parts();
    MimeBodyPart text = new MimeBodyPart();
    text.setText(body, StandardCharsets.UTF_8.name());
    parts.addBodyPart(text);
    for (Message.Attachment each : message.attachments()) {
      parts.addBodyPart(part(each));
    }
    return parts;
  }

  private static MimeBodyPart part(Message.Attachment attachment) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setDataHandler(
        new DataHandler(new ByteArrayDataSource(bytes(attachment), type(attachment.name()))));
    part.setFileName(attachment.name());
    part.setDisposition(MimeBodyPart.ATTACHMENT);
    part.setHeader("Content-Transfer-Encoding", "base64");
    return part;
  }

  private static byte[] bytes(Message.Attachment attachment) {
    try {
      return Files.readAllBytes(attachment.file());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static String type(String name) {
    return TYPES.getOrDefault(
        name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
  }

  /** With the same boundary each time. */
  private static final class Parts extends MimeMultipart {

    Parts() throws MessagingException {
      ContentType type = new ContentType("multipart", "mixed", null);
      type.setParameter("boundary", BOUNDARY);
      contentType = type.toString();
    }
  }

  /** It has one already. */
  @Override
  protected void updateMessageID() {}

  /** Called by the transport once the server has said that it may begin. */
  @Override
  public void writeTo(OutputStream out, String[] ignored) throws IOException, MessagingException {
    stage = Stage.PART;
    super.writeTo(out, ignored);
    stage = Stage.WHOLE;
  }

  Stage stage() {
    return stage;
  }
}

package se.effektrapport.distribution;

/** What the environment says of the mail server cannot be used; the message is Swedish. */
public final class MailServerException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  MailServerException(String sentence) {
    super(sentence);
  }
}

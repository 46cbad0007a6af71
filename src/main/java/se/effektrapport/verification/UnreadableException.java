package se.effektrapport.verification;

/** A published file that is not what it should be; the message is a Swedish sentence. */
final class UnreadableException extends Exception {

  private static final long serialVersionUID = 1L;

  UnreadableException(String sentence) {
    super(sentence);
  }
}

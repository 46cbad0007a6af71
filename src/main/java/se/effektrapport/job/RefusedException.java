package se.effektrapport.job;

/** What was asked for cannot be done as the round stands; the message is a Swedish sentence. */
public final class RefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  RefusedException(String sentence) {
    super(sentence);
  }
}

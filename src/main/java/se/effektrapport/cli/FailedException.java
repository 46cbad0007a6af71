package se.effektrapport.cli;

/** The command could not be carried out; the message is a Swedish sentence that says what to do. */
final class FailedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  FailedException(String sentence) {
    super(sentence);
  }
}

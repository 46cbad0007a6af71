package se.effektrapport.cli;

/** The command was not given rightly; the message is a Swedish sentence that says what to do. */
final class WrongUseException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  WrongUseException(String sentence) {
    super(sentence);
  }
}

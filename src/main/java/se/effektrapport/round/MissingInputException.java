package se.effektrapport.round;

/** There is no such folder; the message is a Swedish sentence that says what to do. */
public class MissingInputException extends RuntimeException {

  public MissingInputException(String message) {
    super(message);
  }
}

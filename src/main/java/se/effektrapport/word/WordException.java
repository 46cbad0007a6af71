package se.effektrapport.word;

/** A Word file that could not be written; the message says in Swedish what to do about it. */
public final class WordException extends RuntimeException {

  WordException(String message) {
    super(message);
  }

  WordException(String message, Throwable cause) {
    super(message, cause);
  }
}

package se.effektrapport.database;

/** There is no database to work with; the message is a Swedish sentence that says what to do. */
public final class DatabaseException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  DatabaseException(String sentence) {
    super(sentence);
  }

  DatabaseException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}

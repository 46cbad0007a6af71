package se.effektrapport.backup;

/** A backup cannot be taken or used; the message is a Swedish sentence that says what to do. */
public final class BackupException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BackupException(String sentence) {
    super(sentence);
  }

  BackupException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}

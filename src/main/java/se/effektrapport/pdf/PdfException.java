package se.effektrapport.pdf;

/** A report that could not become an accessible PDF; the message says in Swedish what and where. */
public final class PdfException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param where the template, the heading and the line
   * @param what the problem, as the end of a sentence
   */
  PdfException(String where, String what) {
    super("Rapporten kunde inte göras tillgänglig som PDF: " + where + ": " + what + ".");
  }
}

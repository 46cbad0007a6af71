package se.effektrapport.wording;

import java.util.List;

/** A document could not be worded; a Swedish sentence for each mistake in its template or texts. */
public class WordingException extends RuntimeException {

  private final List<String> sentences;

  WordingException(List<String> sentences, Throwable cause) {
    super(String.join("\n", sentences), cause);
    this.sentences = List.copyOf(sentences);
  }

  WordingException(List<String> sentences) {
    this(sentences, null);
  }

  public List<String> sentences() {
    return sentences;
  }
}

package se.effektrapport.texts;

import java.util.List;

/**
 * Chapter texts could not be used; a Swedish sentence for each mistake, in the order of files and
 * lines.
 */
public class TextsException extends RuntimeException {

  private final List<String> sentences;

  TextsException(List<String> sentences) {
    super(String.join("\n", sentences));
    this.sentences = List.copyOf(sentences);
  }

  public List<String> sentences() {
    return sentences;
  }
}

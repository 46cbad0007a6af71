package se.effektrapport.classification;

import java.util.List;
import se.effektrapport.language.Word;

/**
 * What the terms of a code book tell of a text.
 *
 * @param words those of the text
 */
record Evidence(List<Word> words, Score score, Ranking ranking) {

  Evidence {
    words = List.copyOf(words);
  }
}

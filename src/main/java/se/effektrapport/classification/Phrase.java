package se.effektrapport.classification;

import java.util.List;
import java.util.stream.IntStream;
import se.effektrapport.language.Word;

/** Words in a row. */
record Phrase(List<WordPattern> patterns) {

  Phrase {
    patterns = List.copyOf(patterns);
  }

  int size() {
    return patterns.size();
  }

  int letters() {
    return patterns.stream().mapToInt(pattern -> pattern.body().length()).sum();
  }

  /** The positions in the text where the phrase begins. */
  IntStream in(List<Word> text) {
    return IntStream.range(0, text.size()).filter(start -> fits(text, start));
  }

  boolean fits(List<Word> text, int start) {
    if (start + size() > text.size()) {
      return false;
    }
    for (int i = 0; i < size(); i++) {
      if (!patterns.get(i).fits(text.get(start + i))) {
        return false;
      }
    }
    return true;
  }
}

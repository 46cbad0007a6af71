package se.effektrapport.classification;

import se.effektrapport.language.Word;

/** What a word of a term fits: any inflection, a part of compounds, or an abbreviation. */
sealed interface WordPattern {

  /** The letters that must be there. */
  String body();

  boolean fits(Word word);

  /** Capitals only: "SIG" is not the word "sig". */
  record Abbreviation(String body) implements WordPattern {
    @Override
    public boolean fits(Word word) {
      return word.written().equals(body);
    }
  }

  /**
   * A word in any inflection. Where the stemmer left too little of the word to compare ("händ" of
   * "händelse", but also of "händer"), only the word as it is written.
   */
  record Inflected(String body, String stem) implements WordPattern {
    private static final int SHORTEST_STEM = 4;
    private static final double LEAST_LEFT = 0.6;

    @Override
    public boolean fits(Word word) {
      return word.lower().equals(body) || stemTells() && word.stem().equals(stem);
    }

    private boolean stemTells() {
      return stem.length() >= SHORTEST_STEM && stem.length() >= LEAST_LEFT * body.length();
    }
  }

  /** The beginning of a word: "nattvandr*". */
  record Beginning(String body) implements WordPattern {
    @Override
    public boolean fits(Word word) {
      return word.lower().startsWith(body);
    }
  }

  /** The end of a word before its inflection: "*vandring". */
  record End(String body, String stem) implements WordPattern {
    @Override
    public boolean fits(Word word) {
      return word.lower().endsWith(body) || word.stem().endsWith(stem);
    }
  }

  /** Any part of a word: "*våld*". */
  record Within(String body) implements WordPattern {
    @Override
    public boolean fits(Word word) {
      return word.lower().contains(body);
    }
  }
}

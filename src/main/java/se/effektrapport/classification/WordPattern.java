package se.effektrapport.classification;

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

  /** A word in any inflection. What is left of a short word is too little to compare. */
  record Inflected(String body, String stem) implements WordPattern {
    private static final int SHORTEST_STEM = 4;

    @Override
    public boolean fits(Word word) {
      return word.lower().equals(body)
          || stem.length() >= SHORTEST_STEM && word.stem().equals(stem);
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

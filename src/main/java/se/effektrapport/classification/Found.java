package se.effektrapport.classification;

/**
 * A term that was found in a text.
 *
 * @param words as they stand in the text, where they stand first
 * @param position of the first word, from 0
 * @param times how often it was found
 */
record Found(Term term, String words, int position, int times) {

  /** A term told again says more, but each time only half as much: 1, 1.5, 1.75, ... never 2. */
  double emphasis() {
    return 2 - Math.pow(0.5, times - 1);
  }

  Found again() {
    return new Found(term, words, position, times + 1);
  }
}

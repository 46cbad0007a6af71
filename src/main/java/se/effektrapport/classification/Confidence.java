package se.effektrapport.classification;

/**
 * How sure a computed classification is.
 *
 * <p>The share that the best utgångspunkt has of its own score, the next one's and a little doubt
 * that is always there: {@code first / (first + next + DOUBT)}. So it rises with the words found
 * for the best and falls with those found for the next; one ordinary word alone is not enough to do
 * without a person.
 */
final class Confidence {
  private static final double DOUBT = 1.5;

  /** Nothing was found: most such texts are övrigt, but nobody should rely on it. */
  static final double OF_NOTHING = 0.3;

  private Confidence() {}

  static double of(double first, double next) {
    return first <= 0 ? OF_NOTHING : first / (first + Math.max(0, next) + DOUBT);
  }
}

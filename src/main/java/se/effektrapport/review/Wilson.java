package se.effektrapport.review;

import java.util.Optional;

/**
 * A share with its 95 percent score interval, without correction for continuity: E. B. Wilson,
 * Probable inference, the law of succession, and statistical inference, Journal of the American
 * Statistical Association 22 (1927). With z = 1.96 and p = k/n its middle is (p + z²/2n) / (1 +
 * z²/n), and it reaches z · √(p(1−p)/n + z²/4n²) / (1 + z²/n) to either side; unlike the usual one
 * it holds for few cases and for shares near nought.
 *
 * @param some how many it holds for
 * @param all of how many
 */
public record Wilson(int some, int all) {

  public Wilson {
    if (some < 0 || some > all) {
      throw new IllegalArgumentException(some + " of " + all);
    }
  }

  /** Empty where there are none to take a share of. */
  public Optional<Interval> interval() {
    if (all == 0) {
      return Optional.empty();
    }
    double z2 = Interval.Z * Interval.Z;
    double share = (double) some / all;
    double middle = (share + z2 / (2 * all)) / (1 + z2 / all);
    double reach =
        Interval.Z * Math.sqrt(share * (1 - share) / all + z2 / (4.0 * all * all)) / (1 + z2 / all);
    return Optional.of(
        new Interval(
            some == 0 ? 0 : Math.max(0, middle - reach),
            some == all ? 1 : Math.min(1, middle + reach)));
  }
}

package se.effektrapport.review;

/** Where a value lies, with 95 percent confidence. */
public record Interval(double from, double to) {

  /** The normal distribution's quantile of 0.975. */
  static final double Z = 1.959963984540054;

  public Interval {
    if (!(from <= to)) {
      throw new IllegalArgumentException("an interval from " + from + " to " + to);
    }
  }
}

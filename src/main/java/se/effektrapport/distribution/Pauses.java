package se.effektrapport.distribution;

import java.time.Duration;

/**
 * How often, and how soon, a message is tried again in one run.
 *
 * @param retries how many times more than once
 * @param first the first pause; each that follows is four times as long
 */
public record Pauses(int retries, Duration first) {

  static final double GROWTH = 4;

  /** What a person can wait for. */
  public static final Pauses USUAL = new Pauses(2, Duration.ofSeconds(2));
}

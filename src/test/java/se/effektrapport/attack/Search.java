package se.effektrapport.attack;

import java.util.Arrays;
import java.util.Optional;
import se.effektrapport.attack.Puzzle.Component;
import se.effektrapport.attack.Puzzle.Line;

/**
 * Looks for whole numbers that fit a component and a sum within limits, by trying. Numbers near the
 * true ones are tried first.
 */
final class Search {

  private final Component component;
  private final Line asked;
  private final long[] near;
  private int left;

  private Search(Component component, Line asked, long[] near, int left) {
    this.component = component;
    this.asked = asked;
    this.near = near;
    this.left = left;
  }

  /** Numbers that fit; empty if there are none, or none was found in so many steps. */
  static Optional<long[]> in(Component component, Line asked, long[] near, int steps) {
    return new Search(component, asked, near, steps)
        .from(component.low().clone(), component.high().clone());
  }

  private Optional<long[]> from(long[] low, long[] high) {
    if (left-- <= 0 || !narrow(low, high)) {
      return Optional.empty();
    }
    int open = mostOpen(low, high);
    return open < 0 ? Optional.of(low) : tried(open, low, high);
  }

  /** The cell of the sum that has the fewest numbers left, then any other. */
  private int mostOpen(long[] low, long[] high) {
    int best = -1;
    for (int i = 0; i < low.length; i++) {
      if (low[i] < high[i] && (best < 0 || high[i] - low[i] < high[best] - low[best])) {
        best = i;
      }
    }
    return best;
  }

  private Optional<long[]> tried(int cell, long[] low, long[] high) {
    long first = Math.clamp(near[cell], low[cell], high[cell]);
    Optional<long[]> found = with(cell, first, first, low, high);
    if (found.isEmpty() && first > low[cell]) {
      found = with(cell, low[cell], first - 1, low, high);
    }
    if (found.isEmpty() && first < high[cell]) {
      found = with(cell, first + 1, high[cell], low, high);
    }
    return found;
  }

  private Optional<long[]> with(int cell, long from, long to, long[] low, long[] high) {
    long[] newLow = Arrays.copyOf(low, low.length);
    long[] newHigh = Arrays.copyOf(high, high.length);
    newLow[cell] = from;
    newHigh[cell] = to;
    return from(newLow, newHigh);
  }

  /** Whether anything is left when each relation has been heard until nothing more follows. */
  private boolean narrow(long[] low, long[] high) {
    boolean narrower = true;
    for (int round = 0; narrower && round < 1000; round++) {
      narrower = asked.narrow(low, high);
      for (Line line : component.lines()) {
        narrower |= line.narrow(low, high);
      }
      for (int i = 0; i < low.length; i++) {
        if (low[i] > high[i]) {
          return false;
        }
      }
    }
    return true;
  }
}

package se.effektrapport.attack;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What somebody who reads the editions can say of the cells: a sum of them, each so many times, is
 * within limits.
 *
 * @param why where it is said
 */
record Relation(Map<Cell, Long> terms, long low, long high, String why) {

  /** No answer holds more persons than this. */
  static final long MOST = 10_000_000;

  static Relation sum(Collection<Cell> cells, long low, long high, String why) {
    return new Relation(each(cells, 1), low, high, why);
  }

  static Map<Cell, Long> each(Collection<Cell> cells, long times) {
    Map<Cell, Long> terms = new LinkedHashMap<>();
    cells.forEach(cell -> terms.merge(cell, times, Long::sum));
    return terms;
  }

  /** What the sum really is. */
  long of(Map<Cell, Long> numbers) {
    long sum = 0;
    for (Map.Entry<Cell, Long> term : terms.entrySet()) {
      sum += term.getValue() * numbers.get(term.getKey());
    }
    return sum;
  }

  /** Whether it is so; a guess that is wrong teaches nobody anything. */
  boolean holds(Map<Cell, Long> numbers) {
    long sum = of(numbers);
    return low <= sum && sum <= high;
  }
}

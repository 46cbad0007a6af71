package se.effektrapport.review;

import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The units that a person looks at however sure their classification is, so that its errors can be
 * counted: drawn by a digest of round and text, which nobody can steer and which draws the same
 * units again.
 */
public final class ControlSample {

  private static final int LEAST = 60;
  private static final int ONE_IN = 5;

  private ControlSample() {}

  /**
   * Those that are drawn: 60, or a fifth if that is more.
   *
   * @param units all that were classified
   */
  public static Set<UnitKey> of(int round, Collection<UnitKey> units) {
    Set<UnitKey> all = Set.copyOf(units);
    int size = Math.max(LEAST, Math.ceilDiv(all.size(), ONE_IN));
    return all.stream()
        .sorted(
            Comparator.comparing((UnitKey unit) -> UnitKey.sha256(round + " " + unit.textHash()))
                .thenComparing(Comparator.naturalOrder()))
        .limit(size)
        .collect(Collectors.toUnmodifiableSet());
  }
}

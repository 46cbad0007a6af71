package se.effektrapport.protection;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which counts of persons an edition tells, and why it does not tell the others. */
public final class Withholding {

  private final SmallNumbers smallNumbers;
  private final boolean named;
  private final Map<String, Count> counts = new LinkedHashMap<>();
  private final Map<String, String> reasons = new LinkedHashMap<>();
  private final Set<String> unprotected = new LinkedHashSet<>();

  /**
   * @param named whether a sum that is small is called so
   */
  Withholding(SmallNumbers smallNumbers, List<Count> counts, boolean named) {
    this.smallNumbers = smallNumbers;
    this.named = named;
    for (Count each : counts) {
      if (this.counts.put(each.id(), each) != null) {
        throw new IllegalArgumentException("two counts have the id " + each.id());
      }
      if (smallNumbers.alone(each) instanceof Shown.Withheld small) {
        reasons.put(each.id(), small.reason());
      }
    }
  }

  void withhold(Count count, String reason) {
    reasons.putIfAbsent(count.id(), reason);
  }

  void giveUp(Count small) {
    unprotected.add(small.id());
  }

  /** The count as it may be told; nothing if there is none with that id. */
  public Shown shown(String id) {
    Count count = counts.get(id);
    if (count == null) {
      return new Shown.NoData();
    }
    Shown alone = smallNumbers.alone(count);
    boolean isCalledSmall = alone instanceof Shown.Withheld && named;
    return !reasons.containsKey(id) || isCalledSmall ? alone : SmallNumbers.beside(count);
  }

  /** The ids of small numbers that can be computed from what other editions tell already. */
  public Set<String> unprotected() {
    return Set.copyOf(unprotected);
  }

  /** Every count, told or not, in the order they were given. */
  public List<Told> told() {
    return named
        ? counted()
        : counted().stream().map(each -> new Told(each.count().unnamed(), each.reason())).toList();
  }

  List<Told> counted() {
    return counts.values().stream()
        .map(each -> new Told(each, Optional.ofNullable(reasons.get(each.id()))))
        .toList();
  }
}

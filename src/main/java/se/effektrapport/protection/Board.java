package se.effektrapport.protection;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * All counts that readers can lay side by side, those to be told now and those that other editions
 * tell, with the parts they share.
 */
final class Board {

  /** A sum of the report is worth more to its readers than a cell of an appendix. */
  private static final int WORDED = 10;

  /** What the sum of these parts is, readers know if the count is shown. */
  private record Sum(int count, int[] parts) {}

  /**
   * A count as it is told.
   *
   * @param cost what it takes from readers to withhold it; infinite if it cannot be
   * @param calledSmall whether sentences say that it is small
   */
  private record Place(double cost, boolean calledSmall) {}

  private final SmallNumbers smallNumbers;
  private final List<Place> counts = new ArrayList<>();
  private final BitSet shown = new BitSet();

  private final List<Part> parts = new ArrayList<>();
  private final Map<Part, Integer> places = new HashMap<>();
  private final List<Sum> sums = new ArrayList<>();

  /** By part, the sums it is in. */
  private final List<List<Integer>> sumsWith = new ArrayList<>();

  /** By insats, group: more than one part where answers differ. */
  private final Map<String, Map<String, List<Integer>>> rows = new LinkedHashMap<>();

  /**
   * @param now as they would be told
   * @param elsewhere what other editions tell; that cannot be taken back
   */
  Board(SmallNumbers smallNumbers, List<Told> now, List<Told> elsewhere) {
    this.smallNumbers = smallNumbers;
    now.forEach(told -> add(told, cost(told.count())));
    elsewhere.forEach(told -> add(told, Double.POSITIVE_INFINITY));
  }

  /** Of two alike the smaller is withheld. A zero never is: it points at nobody. */
  private static double cost(Count count) {
    if (count.sum() == 0) {
      return Double.POSITIVE_INFINITY;
    }
    int most = Math.max(count.parts().size(), count.base().size());
    return (count.worded() ? WORDED + most : 1) + Math.log10(count.sum()) / 100;
  }

  private void add(Told told, double cost) {
    Count count = told.count();
    boolean isSmall = !count.isShare() && smallNumbers.isSmall(count.sum());
    shown.set(counts.size(), told.isShown());
    counts.add(new Place(cost, isSmall && count.worded()));
    count.sums().forEach(sum -> add(counts.size() - 1, sum));
  }

  private void add(int count, List<Part> of) {
    Sum sum = new Sum(count, of.stream().mapToInt(this::place).toArray());
    for (int part : sum.parts()) {
      sumsWith.get(part).add(sums.size());
    }
    sums.add(sum);
  }

  /** The place of a part, which it gets when it is first met. */
  int place(Part part) {
    Integer known = places.putIfAbsent(part, parts.size());
    if (known != null) {
      return known;
    }
    rows.computeIfAbsent(part.row(), row -> new LinkedHashMap<>())
        .computeIfAbsent(part.group(), group -> new ArrayList<>())
        .add(parts.size());
    parts.add(part);
    sumsWith.add(new ArrayList<>());
    return parts.size() - 1;
  }

  /** By place, whether a part is one of these. */
  boolean[] places(List<Part> some) {
    boolean[] is = new boolean[parts.size()];
    some.forEach(part -> is[places.get(part)] = true);
    return is;
  }

  Map<String, Map<String, List<Integer>>> rows() {
    return rows;
  }

  /** The parts as they are, by their places. */
  long[] numbers() {
    return parts.stream().mapToLong(Part::number).toArray();
  }

  /** What it takes from readers to withhold all that the move alters; infinite if it cannot be. */
  double cost(Move move) {
    double cost = 0;
    for (int count : altered(move)) {
      cost += shown.get(count) ? counts.get(count).cost() : 0;
    }
    return cost;
  }

  /** Withholds what the move alters; the places of what was shown until then. */
  List<Integer> withhold(Move move) {
    List<Integer> taken = altered(move).stream().filter(shown::get).toList();
    taken.forEach(shown::clear);
    return taken;
  }

  /** The counts that become others. */
  private Set<Integer> altered(Move move) {
    Set<Integer> altered = new TreeSet<>();
    changes(move)
        .forEach(
            (sum, change) -> {
              if (change != 0) {
                altered.add(sums.get(sum).count());
              }
            });
    return altered;
  }

  /** By how much the sums change that hold a part of the move. */
  private Map<Integer, Integer> changes(Move move) {
    Map<Integer, Integer> changes = new HashMap<>();
    for (int i = 0; i < move.parts().length; i++) {
      for (int sum : sumsWith.get(move.parts()[i])) {
        changes.merge(sum, move.signs()[i], Integer::sum);
      }
    }
    return changes;
  }

  /**
   * How often the move can be made from there: no part goes below nought, and what sentences call
   * small stays so.
   *
   * @param numbers the parts, by their places
   */
  long room(Move move, long[] numbers) {
    long room = move.room(numbers);
    for (Map.Entry<Integer, Integer> each : changes(move).entrySet()) {
      Sum sum = sums.get(each.getKey());
      if (each.getValue() != 0 && counts.get(sum.count()).calledSmall()) {
        room = Math.min(room, room(sum, each.getValue(), numbers));
      }
    }
    return room;
  }

  private long room(Sum sum, int change, long[] numbers) {
    long number = 0;
    for (int part : sum.parts()) {
      number += numbers[part];
    }
    return change > 0 ? (smallNumbers.threshold() - 1 - number) / change : (number - 1) / -change;
  }
}

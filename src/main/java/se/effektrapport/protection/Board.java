package se.effektrapport.protection;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
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
   * @param least the least and
   * @param most the most it can be by what sentences say of it: that it is small, or withheld for
   *     another reason
   */
  private record Place(double cost, long least, long most) {}

  private final SmallNumbers smallNumbers;
  private final List<Place> counts = new ArrayList<>();
  private final BitSet shown = new BitSet();

  private final List<Part> parts = new ArrayList<>();
  private final Map<Part, Integer> places = new HashMap<>();
  private final List<Sum> sums = new ArrayList<>();

  /** By part, the sums it is in. */
  private final List<List<Integer>> sumsWith = new ArrayList<>();

  /** The parts that stand in a cell of their own and are some persons. */
  private final Set<Part> isCell = new HashSet<>();

  /** By insats, group: more than one part where answers differ. */
  private final Map<String, Map<String, List<Integer>>> rows = new LinkedHashMap<>();

  /**
   * @param now as they would be told
   * @param elsewhere what other editions tell; that cannot be taken back
   * @param named whether sentences say now of a sum that is withheld whether it is small
   */
  Board(SmallNumbers smallNumbers, List<Told> now, List<Told> elsewhere, boolean named) {
    this.smallNumbers = smallNumbers;
    now.forEach(told -> add(told, cost(told.count()), named));
    elsewhere.forEach(told -> add(told, Double.POSITIVE_INFINITY, true));
  }

  /** Of two alike the smaller is withheld. A zero never is: it points at nobody. */
  private static double cost(Count count) {
    if (count.sum() == 0) {
      return Double.POSITIVE_INFINITY;
    }
    int most = Math.max(count.parts().size(), count.base().size());
    return (count.worded() ? WORDED + most : 1) + Math.log10(count.sum()) / 100;
  }

  private void add(Told told, double cost, boolean named) {
    Count count = told.count();
    if (count.parts().size() == 1 && !count.isShare() && count.sum() > 0) {
      isCell.add(count.parts().getFirst());
    }
    shown.set(counts.size(), told.isShown());
    counts.add(place(named ? count : count.unnamed(), cost));
    count.sums().forEach(sum -> add(counts.size() - 1, sum));
  }

  private Place place(Count count, double cost) {
    if (count.isShare() || !count.worded()) {
      return new Place(cost, 0, Long.MAX_VALUE);
    }
    return smallNumbers.isSmall(count.sum())
        ? new Place(cost, 1, smallNumbers.threshold() - 1)
        : new Place(cost, smallNumbers.threshold(), Long.MAX_VALUE);
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
   * The least that each part can be, by its place. Readers who know that a zero is told see that a
   * number that is withheld is no zero.
   */
  long[] least() {
    return parts.stream().mapToLong(part -> isCell.contains(part) ? 1 : 0).toArray();
  }

  /**
   * How often the move can be made from there: no part becomes less than it can be, and what
   * sentences call small stays so, and nothing else becomes it.
   *
   * @param numbers the parts, by their places
   * @param least the least that each can be
   */
  long room(Move move, long[] numbers, long[] least) {
    long room = move.room(numbers, least);
    for (Map.Entry<Integer, Integer> each : changes(move).entrySet()) {
      Sum sum = sums.get(each.getKey());
      if (each.getValue() != 0) {
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
    Place place = counts.get(sum.count());
    return change > 0 ? (place.most() - number) / change : (number - place.least()) / -change;
  }
}

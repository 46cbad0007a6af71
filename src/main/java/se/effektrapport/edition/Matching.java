package se.effektrapport.edition;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Collectors;
import se.effektrapport.edition.CompareContents.Pair;

/** Pairs the things of two lists that are the same thing, each at most once. */
final class Matching<T> {

  /** A score for two that are not the same. */
  static final double NOT_THE_SAME = -1;

  /** In larger groups, which no real answer has, only what is quite the same is paired. */
  private static final int MOST = 40_000;

  private record Candidate<T>(T before, T after, double score, int place) {}

  private final List<T> before;
  private final List<T> after;
  // By identity: two of them may be equal and still be two.
  private final Map<T, T> found = new IdentityHashMap<>();
  private final Set<T> taken = Collections.newSetFromMap(new IdentityHashMap<>());

  Matching(List<T> before, List<T> after) {
    this.before = before;
    this.after = after;
  }

  /** Pairs what is called the same, in order. */
  Matching<T> same(Function<T, String> called) {
    Map<String, Deque<T>> left = new HashMap<>();
    left()
        .forEach(
            each -> left.computeIfAbsent(called.apply(each), key -> new ArrayDeque<>()).add(each));
    for (T now : fresh()) {
      Optional.ofNullable(left.get(called.apply(now)))
          .map(Deque::poll)
          .ifPresent(then -> pair(then, now));
    }
    return this;
  }

  /** Pairs those in the same group that score the most; of two that score alike the first. */
  Matching<T> alike(Function<T, String> group, ToDoubleBiFunction<T, T> score) {
    Map<String, List<T>> groups = left().stream().collect(Collectors.groupingBy(group));
    Map<String, List<T>> wanting = fresh().stream().collect(Collectors.groupingBy(group));
    for (Map.Entry<String, List<T>> each : wanting.entrySet()) {
      List<T> old = groups.getOrDefault(each.getKey(), List.of());
      boolean tooMany = (long) old.size() * each.getValue().size() > MOST;
      best(old, each.getValue(), tooMany ? (then, now) -> NOT_THE_SAME : score);
    }
    return this;
  }

  private void best(List<T> old, List<T> fresh, ToDoubleBiFunction<T, T> score) {
    List<Candidate<T>> candidates = new ArrayList<>();
    for (T now : fresh) {
      for (T then : old) {
        double alike = score.applyAsDouble(then, now);
        if (alike != NOT_THE_SAME) {
          candidates.add(new Candidate<>(then, now, alike, candidates.size()));
        }
      }
    }
    candidates.sort(
        Comparator.<Candidate<T>>comparingDouble(each -> -each.score())
            .thenComparing(Candidate::place));
    for (Candidate<T> each : candidates) {
      if (!found.containsKey(each.after()) && !taken.contains(each.before())) {
        pair(each.before(), each.after());
      }
    }
  }

  private void pair(T then, T now) {
    found.put(now, then);
    taken.add(then);
  }

  private List<T> left() {
    return before.stream().filter(each -> !taken.contains(each)).toList();
  }

  private List<T> fresh() {
    return after.stream().filter(each -> !found.containsKey(each)).toList();
  }

  /** Those there are in their order, then those that are gone. */
  List<Pair<T>> pairs() {
    List<Pair<T>> pairs = new ArrayList<>();
    after.forEach(
        each -> pairs.add(new Pair<>(Optional.ofNullable(found.get(each)), Optional.of(each))));
    left().forEach(each -> pairs.add(new Pair<>(Optional.of(each), Optional.empty())));
    return pairs;
  }
}

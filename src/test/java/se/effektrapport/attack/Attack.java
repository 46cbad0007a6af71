package se.effektrapport.attack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.effektrapport.attack.Knowledge.Target;

/**
 * Works out, from any number of editions together, what can stand in each place where a number is
 * withheld. The attacker has nothing but what is published. The truth only tells which of the
 * guesses are right, and which of the withheld numbers are few persons.
 */
final class Attack {

  private final List<Published> editions;
  private final Map<Cell, Long> truth;
  private final int few;
  private final Knowledge knowledge;
  private final Puzzle puzzle;
  private final List<Solve> components = new ArrayList<>();
  private final Map<Set<Cell>, Found> known = new HashMap<>();

  /**
   * @param truth the number in each cell that counts persons
   * @param least what can be withheld at least: 0, or 1 for an attacker who knows that none is
   *     shown
   */
  Attack(List<Published> editions, Map<Cell, Long> truth, long least) {
    this.editions = List.copyOf(editions);
    this.truth = truth;
    few = editions.getFirst().few();
    knowledge = new Knowledge(editions, least);
    puzzle = new Puzzle(knowledge.relations().stream().filter(it -> it.holds(truth)).toList());
    puzzle.components().forEach(each -> components.add(new Solve(each, truth)));
  }

  /** What is least and most where a number is withheld. */
  record Found(long least, long most) {

    boolean leavesOpen(int few) {
      return least <= 1 && most >= few - 1;
    }
  }

  Report run() {
    List<String> open = new ArrayList<>(shown());
    int attacked = 0;
    int large = 0;
    for (Target target : targets()) {
      long number = target.cells().stream().mapToLong(truth::get).sum();
      if (number < 1 || number >= few) {
        large++;
        continue;
      }
      attacked++;
      Found found = known.computeIfAbsent(Set.copyOf(target.cells()), x -> find(target.cells()));
      if (!found.leavesOpen(few)) {
        open.add("%s: %d..%d".formatted(target.where(), found.least(), found.most()));
      }
    }
    return new Report(attacked, large, cells(), withheld(), open);
  }

  /** A number is attacked once, wherever it is withheld. */
  private List<Target> targets() {
    Map<Set<Cell>, Target> targets = new HashMap<>();
    Set<Target> first = new LinkedHashSet<>();
    for (Target target : knowledge.targets()) {
      if (targets.putIfAbsent(Set.copyOf(target.cells()), target) == null) {
        first.add(target);
      }
    }
    return List.copyOf(first);
  }

  /** Few persons who are not withheld at all. */
  private List<String> shown() {
    return knowledge.relations().stream()
        .filter(it -> it.low() == it.high() && it.low() >= 1 && it.low() < few)
        .filter(it -> it.terms().values().stream().allMatch(times -> times == 1))
        .map(it -> it.why() + ": visas, " + it.low())
        .toList();
  }

  private Found find(List<Cell> sum) {
    long least = 0;
    long most = 0;
    Map<Integer, List<Cell>> parts = new HashMap<>();
    for (Cell cell : sum) {
      int component = puzzle.componentOf(cell);
      if (component < 0) {
        least += puzzle.known(cell);
        most += puzzle.known(cell);
      } else {
        parts.computeIfAbsent(component, first -> new ArrayList<>()).add(cell);
      }
    }
    boolean alone = parts.size() == 1 && least == 0;
    for (Map.Entry<Integer, List<Cell>> part : parts.entrySet()) {
      Solve solve = components.get(part.getKey());
      least += solve.least(part.getValue(), alone ? 1 : Long.MIN_VALUE);
      most += solve.most(part.getValue(), alone ? few - 1 : Long.MAX_VALUE);
    }
    return new Found(least, most);
  }

  private int cells() {
    return editions.stream()
        .flatMap(each -> each.rows().stream())
        .mapToInt(row -> row.cells().size())
        .sum();
  }

  private int withheld() {
    return (int)
        editions.stream()
            .flatMap(each -> each.rows().stream())
            .flatMap(row -> row.shown().values().stream())
            .filter(Published.Shown::isWithheld)
            .count();
  }
}

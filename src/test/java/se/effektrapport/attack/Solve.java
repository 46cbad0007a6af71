package se.effektrapport.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import se.effektrapport.attack.Puzzle.Component;
import se.effektrapport.attack.Puzzle.Line;

/**
 * The least and the most that sums of a component's cells can be, in whole numbers. Every answer of
 * the solver is checked against the relations, and kept: it may answer for another sum too.
 */
final class Solve {

  private static final int A_FEW = 1_500;
  private static final int MANY = 5_000;

  private final Component component;
  private final Map<Cell, Integer> places = new HashMap<>();
  private final List<long[]> found = new ArrayList<>();

  Solve(Component component, Map<Cell, Long> truth) {
    this.component = component;
    component.cells().forEach(cell -> places.put(cell, places.size()));
    keep(component.cells().stream().mapToLong(truth::get).toArray());
  }

  private void keep(long[] numbers) {
    if (!isPossible(numbers)) {
      throw new IllegalStateException("that cannot stand in " + component.cells());
    }
    found.add(numbers);
  }

  /** The least of the sum, but anything up to the limit is as good. */
  long least(List<Cell> sum, long enough) {
    long known = found.stream().mapToLong(each -> of(sum, each)).min().orElseThrow();
    return known <= enough ? known : solved(sum, true, known, enough);
  }

  /** The most of the sum, but anything from the limit on is as good. */
  long most(List<Cell> sum, long enough) {
    long known = found.stream().mapToLong(each -> of(sum, each)).max().orElseThrow();
    return known >= enough ? known : solved(sum, false, known, enough);
  }

  /** Tries a little, then asks the solver, then tries long before it believes the solver. */
  private long solved(List<Cell> sum, boolean least, long known, long enough) {
    long best = searched(sum, least, known, enough, A_FEW);
    if (best != known) {
      return best;
    }
    Optional<long[]> numbers = optimum(sum, least);
    numbers.ifPresent(this::keep);
    best = numbers.map(each -> of(sum, each)).orElse(known);
    boolean isEnough = least ? best <= enough : best >= enough;
    return isEnough ? best : searched(sum, least, best, enough, MANY);
  }

  private long searched(List<Cell> sum, boolean least, long best, long enough, int steps) {
    int[] cells = sum.stream().mapToInt(places::get).toArray();
    long[] times = new long[cells.length];
    Arrays.fill(times, 1);
    Line asked =
        least
            ? new Line(cells, times, 0, Math.max(enough, 0))
            : new Line(cells, times, Math.min(enough, Relation.MOST), Relation.MOST);
    Optional<long[]> numbers = Search.in(component, asked, found.getFirst(), steps);
    numbers.ifPresent(this::keep);
    return numbers.map(each -> of(sum, each)).orElse(best);
  }

  private long of(List<Cell> sum, long[] numbers) {
    return sum.stream().mapToLong(cell -> numbers[places.get(cell)]).sum();
  }

  private Optional<long[]> optimum(List<Cell> sum, boolean least) {
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    List<Variable> variables = new ArrayList<>();
    for (int i = 0; i < component.cells().size(); i++) {
      Variable variable = model.newVariable("x" + i).lower(component.low()[i]).integer(true);
      variables.add(
          component.high()[i] < Relation.MOST ? variable.upper(component.high()[i]) : variable);
    }
    component.lines().forEach(line -> add(line, variables, model));
    Expression asked = model.newExpression("asked").weight(1);
    Relation.each(sum, 1)
        .forEach((cell, times) -> asked.set(variables.get(places.get(cell)), times));
    if (!least) {
      asked.upper(1000 + found.stream().mapToLong(each -> of(sum, each)).max().orElseThrow());
    }
    model.options.iterations_abort = MANY;
    Optimisation.Result result = least ? model.minimise() : model.maximise();
    return Optional.of(result)
        .filter(each -> each.getState().isFeasible())
        .map(Solve::whole)
        .filter(this::isPossible);
  }

  private static void add(Line line, List<Variable> variables, ExpressionsBasedModel model) {
    Expression expression = model.newExpression("r" + model.countExpressions());
    for (int i = 0; i < line.cells().length; i++) {
      expression.set(variables.get(line.cells()[i]), line.times()[i]);
    }
    if (line.low() > -Relation.MOST) {
      expression.lower(line.low());
    }
    if (line.high() < Relation.MOST) {
      expression.upper(line.high());
    }
  }

  private static long[] whole(Optimisation.Result result) {
    long[] numbers = new long[result.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = Math.round(result.doubleValue(i));
    }
    return numbers;
  }

  private boolean isPossible(long[] numbers) {
    for (int i = 0; i < numbers.length; i++) {
      if (numbers[i] < component.low()[i] || numbers[i] > component.high()[i]) {
        return false;
      }
    }
    return component.lines().stream().allMatch(line -> line.holds(numbers));
  }
}

package se.effektrapport.attack;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The cells nobody shows, and what is known of them: what follows at once is drawn, and the rest
 * falls apart into components that have nothing to do with each other.
 */
final class Puzzle {

  private final Map<Cell, Integer> numbers = new HashMap<>();
  private final List<Cell> cells = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private final List<List<Line>> linesOf = new ArrayList<>();
  private final long[] low;
  private final long[] high;
  private final int[] component;
  private final List<Component> components = new ArrayList<>();

  /** A relation between cells by their numbers. */
  record Line(int[] cells, long[] times, long low, long high) {

    /** Narrows the limits of its cells by each other's; whether that changed any. */
    boolean narrow(long[] lows, long[] highs) {
      boolean narrower = false;
      for (int at = 0; at < cells.length; at++) {
        narrower |= narrow(at, lows, highs);
      }
      return narrower;
    }

    private boolean narrow(int at, long[] lows, long[] highs) {
      long least = 0;
      long most = 0;
      for (int i = 0; i < cells.length; i++) {
        if (i != at) {
          least += times[i] * (times[i] > 0 ? lows : highs)[cells[i]];
          most += times[i] * (times[i] > 0 ? highs : lows)[cells[i]];
        }
      }
      long from = times[at] > 0 ? low - most : high - least;
      long to = times[at] > 0 ? high - least : low - most;
      int cell = cells[at];
      long newLow = Math.max(lows[cell], Math.ceilDiv(from, times[at]));
      long newHigh = Math.min(highs[cell], Math.floorDiv(to, times[at]));
      boolean narrower = newLow > lows[cell] || newHigh < highs[cell];
      lows[cell] = newLow;
      highs[cell] = newHigh;
      return narrower;
    }

    long of(long[] numbers) {
      long sum = 0;
      for (int i = 0; i < cells.length; i++) {
        sum += times[i] * numbers[cells[i]];
      }
      return sum;
    }

    boolean holds(long[] numbers) {
      long sum = of(numbers);
      return low <= sum && sum <= high;
    }
  }

  /** Cells that hang together; the limits hold for the sums over these cells alone. */
  record Component(List<Cell> cells, long[] low, long[] high, List<Line> lines) {}

  Puzzle(List<Relation> relations) {
    relations.forEach(this::add);
    low = new long[cells.size()];
    high = new long[cells.size()];
    Arrays.fill(high, Relation.MOST);
    component = new int[cells.size()];
    Arrays.fill(component, -1);
    draw();
    split();
  }

  private void add(Relation relation) {
    Map<Integer, Long> terms = new TreeMap<>();
    relation.terms().forEach((cell, times) -> terms.merge(number(cell), times, Long::sum));
    Line line =
        new Line(
            terms.keySet().stream().mapToInt(Integer::intValue).toArray(),
            terms.values().stream().mapToLong(Long::longValue).toArray(),
            relation.low(),
            relation.high());
    lines.add(line);
    terms.keySet().forEach(cell -> linesOf.get(cell).add(line));
  }

  private int number(Cell cell) {
    return numbers.computeIfAbsent(
        cell,
        unknown -> {
          cells.add(unknown);
          linesOf.add(new ArrayList<>());
          return cells.size() - 1;
        });
  }

  /** Narrows the limits of each cell by each relation until nothing more follows. */
  private void draw() {
    Deque<Line> left = new ArrayDeque<>(lines);
    for (long step = 0; !left.isEmpty() && step < 400L * lines.size(); step++) {
      Line line = left.poll();
      if (line.narrow(low, high)) {
        for (int cell : line.cells()) {
          if (low[cell] > high[cell]) {
            throw new IllegalStateException("nothing can stand in " + cells.get(cell));
          }
          left.addAll(linesOf.get(cell));
        }
      }
    }
  }

  private void split() {
    for (int cell = 0; cell < cells.size(); cell++) {
      if (component[cell] < 0 && !isKnown(cell)) {
        components.add(component(cell));
      }
    }
  }

  private boolean isKnown(int cell) {
    return low[cell] == high[cell];
  }

  private Component component(int first) {
    List<Integer> members = new ArrayList<>(List.of(first));
    Map<Integer, Integer> places = new HashMap<>(Map.of(first, 0));
    component[first] = components.size();
    for (int i = 0; i < members.size(); i++) {
      for (Line line : linesOf.get(members.get(i))) {
        for (int cell : line.cells()) {
          if (!isKnown(cell) && component[cell] < 0) {
            component[cell] = components.size();
            places.put(cell, members.size());
            members.add(cell);
          }
        }
      }
    }
    List<Line> own = members.stream().flatMap(cell -> linesOf.get(cell).stream()).toList();
    return new Component(
        members.stream().map(cells::get).toList(),
        members.stream().mapToLong(cell -> low[cell]).toArray(),
        members.stream().mapToLong(cell -> high[cell]).toArray(),
        own.stream().distinct().map(line -> without(line, places)).filter(this::says).toList());
  }

  private Line without(Line line, Map<Integer, Integer> places) {
    long known = 0;
    List<Integer> unknown = new ArrayList<>();
    for (int i = 0; i < line.cells().length; i++) {
      if (isKnown(line.cells()[i])) {
        known += line.times()[i] * low[line.cells()[i]];
      } else {
        unknown.add(i);
      }
    }
    return new Line(
        unknown.stream().mapToInt(i -> places.get(line.cells()[i])).toArray(),
        unknown.stream().mapToLong(i -> line.times()[i]).toArray(),
        line.low() - known,
        line.high() - known);
  }

  /** One cell's own limits are drawn already. */
  private boolean says(Line line) {
    return line.cells().length > 1;
  }

  List<Component> components() {
    return components;
  }

  /** Which component holds the cell; none if its number is known. */
  int componentOf(Cell cell) {
    return component[numbers.get(cell)];
  }

  /** The number of a cell that no component holds. */
  long known(Cell cell) {
    return low[numbers.get(cell)];
  }
}

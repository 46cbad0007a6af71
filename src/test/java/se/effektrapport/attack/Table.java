package se.effektrapport.attack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import se.effektrapport.attack.Published.Followed;
import se.effektrapport.attack.Published.Row;
import se.effektrapport.attack.Published.Shown;
import se.effektrapport.attack.Published.Sum;

/**
 * An edition made by hand: the insatser of one answer as a table, with its total and its parts in
 * columns. "3*" is a three that is withheld, "-" a blank cell.
 */
final class Table {

  private final Map<Cell, Long> truth = new HashMap<>();
  private final Map<String, List<Cell>> columns = new LinkedHashMap<>();
  private final List<Row> rows = new ArrayList<>();
  private final List<Sum> sums = new ArrayList<>();
  private final List<Followed> followed = new ArrayList<>();
  private final int round;
  private final int number;
  private final String answer;
  private final List<String> heads;

  Table(int round, int number, String answer, String heads) {
    this.round = round;
    this.number = number;
    this.answer = answer;
    this.heads = List.of(heads.trim().split("\\s+"));
  }

  static Table of(String heads) {
    return new Table(2022, 1, "SKÄ svar 1", heads);
  }

  Table row(String counts) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    Map<String, Shown> shown = new LinkedHashMap<>();
    String[] each = counts.trim().split("\\s+");
    for (int i = 0; i < each.length; i++) {
      if (!each[i].equals("-")) {
        String column = column(heads.get(i));
        cells.put(column, cell(column, each[i]));
        shown.put(column, shown(each[i], ""));
      }
    }
    String reference = "SKÄ-" + (rows.size() + 1);
    TreeSet<String> parts = new TreeSet<>(heads.stream().map(Table::column).toList());
    parts.remove(Published.TOTAL);
    rows.add(new Row(reference, "SKÄ", "Insats " + rows.size(), cells, shown, parts));
    return this;
  }

  private Cell cell(String column, String count) {
    Cell cell = new Cell(round, answer, "Insatser", column + (rows.size() + 5));
    truth.put(cell, Long.parseLong(count.replace("*", "")));
    columns.computeIfAbsent(column, first -> new ArrayList<>()).add(cell);
    return cell;
  }

  private static String column(String head) {
    return "antal_" + head;
  }

  private static Shown shown(String count, String reason) {
    return count.endsWith("*")
        ? new Shown(OptionalLong.empty(), reason)
        : new Shown(OptionalLong.of(Long.parseLong(count)), reason);
  }

  /** The sums of the columns. */
  Table sums(String counts) {
    String[] each = counts.trim().split("\\s+");
    for (int i = 0; i < each.length; i++) {
      sum(heads.get(i), each[i], "");
    }
    return this;
  }

  Table sum(String head, String count, String reason) {
    List<Cell> cells = columns.get(column(head));
    sums.add(new Sum("personer." + column(head), false, shown(count, reason), cells));
    return this;
  }

  /** A percentage over everything but the totals. */
  Table percentage(String count, String reason) {
    List<Cell> cells =
        columns.entrySet().stream()
            .filter(column -> !column.getKey().equals(Published.TOTAL))
            .flatMap(column -> column.getValue().stream())
            .toList();
    sums.add(new Sum("konsandel", true, shown(count, reason), cells));
    return this;
  }

  /** The first insats beside what it was the year before. */
  Table followed(String then, String now) {
    followed.add(
        new Followed(
            "SKÄ-1",
            round - 1,
            List.of("SKÄ-1"),
            Optional.of(shown(then, "")),
            Optional.of(shown(now, ""))));
    return this;
  }

  Map<Cell, Long> truth() {
    return truth;
  }

  Published published() {
    return new Published(round, number, 5, 20, rows, sums, followed);
  }

  /** What can be told from this edition and others. */
  List<String> told(Table... others) {
    List<Published> editions = new ArrayList<>(List.of(published()));
    Map<Cell, Long> all = new HashMap<>(truth);
    for (Table other : others) {
      editions.add(other.published());
      all.putAll(other.truth);
    }
    return new Attack(editions, all, 1).run().open();
  }
}

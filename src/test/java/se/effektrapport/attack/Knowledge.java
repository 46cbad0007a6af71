package se.effektrapport.attack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.effektrapport.attack.Published.Followed;
import se.effektrapport.attack.Published.Row;
import se.effektrapport.attack.Published.Shown;
import se.effektrapport.attack.Published.Sum;

/**
 * All that somebody who has several editions can say of the cells in them: what is shown, what adds
 * up, how a percentage is rounded, what a reason gives away, and that an insats which a newer
 * answer names again has the same numbers still.
 */
final class Knowledge {

  private static final Pattern FEWER = Pattern.compile(".*färre än (\\d+).*");
  private static final List<String> FEMALE = List.of("antal_flickor", "antal_unga_kvinnor");

  private final List<Relation> relations = new ArrayList<>();
  private final List<Target> targets = new ArrayList<>();
  private final Map<Cell, String> columns = new HashMap<>();
  private final long least;

  /**
   * A number that is withheld.
   *
   * @param where the edition and the number
   * @param cell whether it is one cell of an insats
   */
  record Target(String where, boolean cell, List<Cell> cells) {}

  /**
   * @param least the least that a number can be that is withheld: 0, or 1 for those who know that
   *     none is shown
   */
  Knowledge(List<Published> editions, long least) {
    this.least = least;
    editions.forEach(each -> each.rows().forEach(this::columns));
    for (Published edition : editions) {
      edition.rows().forEach(row -> row(edition, row));
      edition.sums().forEach(sum -> sum(edition, sum));
      edition.followed().forEach(each -> followed(edition, each, editions));
    }
    for (Published one : editions) {
      editions.stream()
          .filter(other -> other.round() == one.round() && other.number() > one.number())
          .forEach(other -> sameRows(one, other));
    }
  }

  List<Relation> relations() {
    return relations;
  }

  List<Target> targets() {
    return targets;
  }

  private void columns(Row row) {
    row.cells().forEach((column, cell) -> columns.put(cell, column));
  }

  private void row(Published edition, Row row) {
    row.cells()
        .forEach(
            (column, cell) -> {
              String where = edition.name() + ", " + row.reference() + " " + column;
              shown(edition, row.shown().get(column), List.of(cell), where, true);
            });
    Cell total = row.cells().get(Published.TOTAL);
    List<Cell> parts = row.parts().stream().map(row.cells()::get).filter(c -> c != null).toList();
    if (total != null && !parts.isEmpty()) {
      Map<Cell, Long> rest = new HashMap<>(Relation.each(List.of(total), 1));
      parts.forEach(part -> rest.put(part, -1L));
      long most = parts.size() == row.parts().size() ? 0 : Relation.MOST;
      relations.add(new Relation(rest, 0, most, edition.name() + ", " + row.reference()));
    }
  }

  private void shown(Published edition, Shown shown, List<Cell> cells, String where, boolean cell) {
    shown
        .value()
        .ifPresentOrElse(
            value -> relations.add(Relation.sum(cells, value, value, where)),
            () -> {
              relations.add(Relation.sum(cells, least, Relation.MOST, where));
              targets.add(new Target(where, cell, cells));
            });
  }

  private void sum(Published edition, Sum sum) {
    String where = edition.name() + ", " + sum.id();
    if (!sum.percent()) {
      shown(edition, sum.shown(), sum.cells(), where, false);
      fewer(sum.shown())
          .ifPresent(limit -> relations.add(Relation.sum(sum.cells(), least, limit - 1, where)));
      if (sum.shown().isWithheld() && fewer(sum.shown()).isEmpty() && tellsThemApart(edition)) {
        relations.add(Relation.sum(sum.cells(), edition.few(), Relation.MOST, where));
      }
    } else if (!sum.cells().isEmpty() && columns.keySet().containsAll(sum.cells())) {
      percentage(sum, where);
    }
  }

  /** Whether a reason tells which of the withheld sums are few persons: then the others are not. */
  private static boolean tellsThemApart(Published edition) {
    return edition.sums().stream()
        .anyMatch(each -> !each.percent() && fewer(each.shown()).isPresent());
  }

  private static Optional<Long> fewer(Shown shown) {
    Matcher matcher = FEWER.matcher(shown.reason());
    return shown.isWithheld() && matcher.matches()
        ? Optional.of(Long.parseLong(matcher.group(1)))
        : Optional.empty();
  }

  /** Half a per cent is rounded upwards. */
  private void percentage(Sum sum, String where) {
    if (sum.shown().isWithheld()) {
      fewer(sum.shown())
          .ifPresent(limit -> relations.add(Relation.sum(sum.cells(), 0, limit - 1, where)));
      return;
    }
    long percent = sum.shown().value().getAsLong();
    relations.add(new Relation(above(sum, 2 * percent - 1), 0, 200 * Relation.MOST, where));
    relations.add(new Relation(above(sum, 2 * percent + 1), -200 * Relation.MOST, -1, where));
  }

  /** Two hundred times those that are asked for, less so many times all. */
  private Map<Cell, Long> above(Sum sum, long times) {
    Map<Cell, Long> terms = Relation.each(sum.cells(), -times);
    sum.cells().stream()
        .filter(cell -> FEMALE.contains(columns.get(cell)))
        .forEach(cell -> terms.merge(cell, 200L, Long::sum));
    return terms;
  }

  private void followed(Published edition, Followed followed, List<Published> editions) {
    String where = edition.name() + ", utveckling " + followed.reference();
    totals(List.of(followed.reference()), Stream.of(edition))
        .forEach(
            cells ->
                followed.now().ifPresent(it -> shown(edition, it, cells, where + " nu", false)));
    totals(
            followed.references(),
            editions.stream().filter(each -> each.round() == followed.before()))
        .distinct()
        .forEach(
            cells ->
                followed.then().ifPresent(it -> shown(edition, it, cells, where + " före", false)));
  }

  /** The totals of these insatser, by each of the editions that tells of all of them. */
  private static Stream<List<Cell>> totals(List<String> references, Stream<Published> editions) {
    return editions
        .map(
            edition ->
                edition.rows().stream()
                    .filter(row -> references.contains(row.reference()))
                    .map(row -> row.cells().get(Published.TOTAL))
                    .filter(cell -> cell != null)
                    .toList())
        .filter(cells -> !cells.isEmpty());
  }

  private void sameRows(Published one, Published other) {
    Map<String, Row> byName = new HashMap<>();
    one.rows().forEach(row -> byName.put(row.administration() + " " + row.name(), row));
    for (Row row : other.rows()) {
      Row before = byName.get(row.administration() + " " + row.name());
      if (before != null) {
        row.cells().forEach((column, cell) -> same(before.cells().get(column), cell, other));
      }
    }
  }

  private void same(Cell before, Cell now, Published edition) {
    if (before != null && !before.equals(now)) {
      Map<Cell, Long> difference = Map.of(before, 1L, now, -1L);
      relations.add(new Relation(difference, 0, 0, edition.name() + ", som förut " + now));
    }
  }
}

package se.effektrapport.intake;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.effektrapport.answers.Activity;
import se.effektrapport.answers.Lineage;
import se.effektrapport.answers.Value;
import se.effektrapport.questionnaire.Column;

/**
 * Numbers of persons that are ten times larger or smaller than in the last round are often slips.
 * Only the first of an activity is asked about: when the total jumps, its parts do as well.
 *
 * @param last what the same administration answered in the last round
 */
record CheckJumps(List<Column> columns, LastRound.Answer last) implements Check {

  private static final BigDecimal TENFOLD = BigDecimal.TEN;

  /** Of fewer persons, ten times as many is nothing unusual. */
  private static final BigDecimal MANY = BigDecimal.valueOf(20);

  CheckJumps {
    columns = columns.stream().filter(Column::countsPersons).toList();
  }

  @Override
  public void ask(List<Activity> activities, Findings findings) {
    Lineage lineage = last.lineage(activities);
    for (Activity activity : activities) {
      Map<String, BigDecimal> before = amounts(lineage.earlier(activity));
      columns.stream()
          .filter(column -> before.containsKey(column.id()))
          .flatMap(column -> question(activity, column, before.get(column.id())).stream())
          .findFirst()
          .ifPresent(findings::add);
    }
  }

  /** By column; those of insatser that were merged into one are added up. */
  private static Map<String, BigDecimal> amounts(List<Lineage.Earlier> earlier) {
    Map<String, BigDecimal> amounts = new HashMap<>();
    for (Lineage.Earlier each : earlier) {
      each.activity()
          .values()
          .forEach(
              (column, value) ->
                  value.number().ifPresent(n -> amounts.merge(column, n, BigDecimal::add)));
    }
    return amounts;
  }

  private static Optional<Finding> question(Activity activity, Column column, BigDecimal before) {
    return activity
        .value(column.id())
        .filter(value -> value.number().filter(now -> isJump(before, now)).isPresent())
        .map(value -> question(column, value, before));
  }

  private static boolean isJump(BigDecimal one, BigDecimal other) {
    BigDecimal less = one.min(other);
    BigDecimal more = one.max(other);
    return less.signum() > 0
        && more.compareTo(MANY) >= 0
        && more.compareTo(less.multiply(TENFOLD)) >= 0;
  }

  private static Finding question(Column column, Value value, BigDecimal before) {
    return Finding.question(
        value.place(),
        "%s är %s, men var %s för samma insats förra omgången: rätta talet om det har blivit fel."
            .formatted(
                Sentences.quoted(column.header()),
                Sentences.amount(value.number().orElseThrow()),
                Sentences.amount(before)));
  }
}

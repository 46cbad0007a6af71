package se.effektrapport.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.effektrapport.answers.Activity;
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
    for (Activity activity : activities) {
      columns.stream()
          .flatMap(column -> question(activity, column).stream())
          .findFirst()
          .ifPresent(findings::add);
    }
  }

  private Optional<Finding> question(Activity activity, Column column) {
    Optional<BigDecimal> before = last.amount(activity.name(), column.id());
    return activity
        .value(column.id())
        .filter(value -> value.number().isPresent() && before.isPresent())
        .filter(value -> isJump(before.get(), value.number().get()))
        .map(value -> question(column, value, before.get()));
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

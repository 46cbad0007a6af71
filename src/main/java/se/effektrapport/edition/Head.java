package se.effektrapport.edition;

import java.time.LocalDate;
import se.effektrapport.round.Round;

/**
 * What the edition is.
 *
 * @param strategy the strategy's full title
 * @param date the day of the edition
 * @param smallNumber counts of persons below this are withheld
 * @param percentBase no percentage on a base of persons below this
 */
public record Head(
    int round,
    int number,
    LocalDate date,
    boolean draft,
    boolean sampleData,
    String strategy,
    String period,
    String strategyReference,
    String reference,
    LocalDate deadline,
    String officer,
    int smallNumber,
    int percentBase) {

  /** Of a draft, with what the round's own file says of it. */
  public static Head ofDraft(Round round, int number, LocalDate date) {
    return new Head(
        round.year(),
        number,
        date,
        true,
        round.exampleData(),
        round.strategy().title(),
        round.strategy().period(),
        round.strategy().dnr().orElse(""),
        round.matter().dnr(),
        round.calendar().deadline(),
        round.matter().officer().title(),
        round.thresholds().smallCount(),
        round.thresholds().percentBase());
  }

  Head locked() {
    return new Head(
        round,
        number,
        date,
        false,
        sampleData,
        strategy,
        period,
        strategyReference,
        reference,
        deadline,
        officer,
        smallNumber,
        percentBase);
  }
}

package se.effektrapport.answers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import se.effektrapport.questionnaire.Column;

/** What stands in one answered cell, as written and as read. A blank cell has no value. */
public sealed interface Value {

  /** The text as it was written, tidied of stray white space. */
  String written();

  /** Where it was written. */
  Place place();

  /** Short or running text. */
  record Words(String written, Place place) implements Value {}

  /** A choice from a list; the id is the list's own, not the label. */
  record Chosen(String written, String id, Place place) implements Value {}

  /** An amount. */
  record Amount(String written, BigDecimal amount, Place place) implements Value {}

  /** A day. */
  record Day(String written, LocalDate date, Place place) implements Value {}

  /** Something that could not be read as what was asked for; kept as written. */
  record Unread(String written, Place place) implements Value {}

  /** Whether it is what was asked for. */
  default boolean isRead() {
    return !(this instanceof Unread);
  }

  /**
   * Whether it may stand as an answer in a column: a number or a choice that could not be read is
   * shown as it was written, but an error of a formula is nobody's words.
   */
  default boolean answers(Column column) {
    return isRead() || !column.kind().isWords();
  }

  /** The amount, if this is one. */
  default Optional<BigDecimal> number() {
    return this instanceof Amount known ? Optional.of(known.amount()) : Optional.empty();
  }

  /** The amount as a number of persons: whole and not negative, or it is none. */
  default Optional<Long> persons() {
    return number()
        .filter(amount -> amount.signum() >= 0 && amount.stripTrailingZeros().scale() <= 0)
        .map(BigDecimal::longValueExact);
  }

  /** The id of the choice, if this is one. */
  default Optional<String> choice() {
    return this instanceof Chosen chosen ? Optional.of(chosen.id()) : Optional.empty();
  }
}

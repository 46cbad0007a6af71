package se.effektrapport.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A cell with something in it: its address in Excel letters and its text as its author sees it.
 *
 * <p>A number's text has a decimal comma and no thousands separator; a date's text is ISO
 * (2021-08-16). The text of a formula without a saved value is the formula.
 *
 * @param date the day, if the cell shows one
 * @param serial the day that a number would be if the cell were to show it as one
 */
public record Cell(
    String address,
    String text,
    Optional<BigDecimal> number,
    Optional<LocalDate> date,
    Optional<LocalDate> serial,
    Origin origin) {

  public Cell {
    Objects.requireNonNull(address);
    Objects.requireNonNull(text);
    Objects.requireNonNull(number);
    Objects.requireNonNull(date);
    Objects.requireNonNull(serial);
    Objects.requireNonNull(origin);
  }

  /** A cell that somebody wrote in. */
  public Cell(String address, String text, Optional<BigDecimal> number, Optional<LocalDate> date) {
    this(address, text, number, date, Optional.empty(), new Origin.Written());
  }

  /** The same cell, filled in another way. */
  Cell from(Origin other) {
    return new Cell(address, text, number, date, serial, other);
  }

  /** The letters of the address: "C" of "C7". */
  public String column() {
    return address.substring(0, lettersIn(address));
  }

  static int lettersIn(String address) {
    int end = 0;
    while (end < address.length() && address.charAt(end) >= 'A' && address.charAt(end) <= 'Z') {
      end++;
    }
    return end;
  }
}

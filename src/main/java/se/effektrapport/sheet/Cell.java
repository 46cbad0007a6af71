package se.effektrapport.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A cell with something in it: its address in Excel letters and its text as written.
 *
 * <p>A formula is the value it had when the file was saved. A number's text has a decimal comma and
 * no thousands separator; a date's text is ISO (2021-08-16).
 */
public record Cell(
    String address, String text, Optional<BigDecimal> number, Optional<LocalDate> date) {

  public Cell {
    Objects.requireNonNull(address);
    Objects.requireNonNull(text);
    Objects.requireNonNull(number);
    Objects.requireNonNull(date);
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

package se.effektrapport.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** From what a cell's XML holds to what its author sees. */
record CellValues(Strings strings, NumberFormats formats, boolean from1904) {

  /** Excel shows fifteen digits; what a file holds beyond them is noise of binary fractions. */
  private static final MathContext SHOWN = new MathContext(15);

  /** Excel's calendar ends with the year 9999. */
  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

  private static final Pattern SERIAL = Pattern.compile("\\d{5}");

  private static final LocalDate DAY_ZERO_1900 = LocalDate.of(1899, 12, 30);
  private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);

  /** The cell, or nothing if it is empty. A formula whose value is missing is not empty. */
  Optional<Cell> cell(String address, RawCell raw) throws Refusal {
    if (raw.lacksValue()) {
      String formula = Strings.unescape(raw.formula().orElseThrow());
      return Optional.of(words(address, "=" + formula).from(new Origin.Uncomputed(formula)));
    }
    return raw.isEmpty()
        ? Optional.empty()
        : shown(address, raw).map(cell -> cell.from(origin(cell, raw)));
  }

  private static Origin origin(Cell shown, RawCell raw) {
    if (raw.type().equals("e") || shown.number().isEmpty() && ErrorNames.has(shown.text())) {
      return new Origin.Failed(raw.formula().map(Strings::unescape));
    }
    return raw.formula().isPresent() ? new Origin.Computed() : new Origin.Written();
  }

  private Optional<Cell> shown(String address, RawCell raw) throws Refusal {
    String value = raw.value().orElse("");
    if (value.isEmpty()) {
      return Optional.empty();
    }
    return switch (raw.type()) {
      case "s" -> text(address, strings.at(value));
      case "str" -> text(address, Strings.unescape(value));
      case "inlineStr" -> text(address, value);
      case "b" -> text(address, value.strip().equals("1") ? "SANT" : "FALSKT");
      case "d" -> isoDate(address, value);
      case "e" -> text(address, ErrorNames.shown(value));
      case "n" -> number(address, raw.style(), value);
      default -> text(address, value);
    };
  }

  private Optional<Cell> text(String address, String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(words(address, text));
  }

  /** A number may be stored as text, and then so may the number of a day. */
  private Cell words(String address, String text) {
    Optional<LocalDate> serial =
        SERIAL.matcher(text).matches() ? date(new BigDecimal(text)) : Optional.empty();
    return new Cell(
        address, text, Optional.empty(), Optional.empty(), serial, new Origin.Written());
  }

  private Optional<Cell> number(String address, String style, String value) throws Refusal {
    BigDecimal number = parse(value);
    if (formats.isDate(style)) {
      Optional<LocalDate> date = date(number);
      if (date.isPresent()) {
        return Optional.of(new Cell(address, date.get().toString(), Optional.of(number), date));
      }
    }
    boolean percent = formats.isPercent(style);
    return Optional.of(
        new Cell(
            address,
            percent ? plain(number.movePointRight(2)) + " %" : plain(number),
            Optional.of(number),
            Optional.empty(),
            percent ? Optional.empty() : date(number),
            new Origin.Written()));
  }

  private static BigDecimal parse(String value) throws Refusal {
    try {
      // Through double, as Excel does: it bounds the exponent before anything is written out.
      double parsed = Double.parseDouble(value.strip());
      BigDecimal number = new BigDecimal(parsed).round(SHOWN).stripTrailingZeros();
      return number.scale() < 0 ? number.setScale(0) : number;
    } catch (NumberFormatException wrong) {
      throw Refusal.damaged();
    }
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString().replace('.', ',');
  }

  /** A time of day alone is no date. */
  private Optional<LocalDate> date(BigDecimal serial) {
    if (serial.compareTo(BigDecimal.valueOf(from1904 ? 0 : 1)) < 0
        || serial.compareTo(LAST_DAY) > 0) {
      return Optional.empty();
    }
    int days = serial.intValue();
    if (from1904) {
      return Optional.of(DAY_ZERO_1904.plusDays(days));
    }
    // Excel believes in 29 February 1900, so days before 1 March 1900 lie one off.
    return Optional.of(DAY_ZERO_1900.plusDays(days < 61 ? days + 1 : days));
  }

  private Optional<Cell> isoDate(String address, String value) {
    try {
      LocalDate date = LocalDate.parse(value.strip().substring(0, 10));
      return Optional.of(new Cell(address, date.toString(), Optional.empty(), Optional.of(date)));
    } catch (DateTimeException | IndexOutOfBoundsException noDate) {
      return text(address, value);
    }
  }
}

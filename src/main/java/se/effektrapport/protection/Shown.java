package se.effektrapport.protection;

import java.math.BigDecimal;
import java.util.Locale;

/** A count as readers may see it. */
public sealed interface Shown {

  /** The count itself. */
  record Number(long value) implements Shown {}

  /** A measure that is no count, in hundredths. */
  record Decimal(long hundredths) implements Shown {

    /** Rounded to hundredths. */
    public static Decimal of(double value) {
      return new Decimal(Math.round(value * 100));
    }

    public BigDecimal value() {
      return BigDecimal.valueOf(hundredths, 2);
    }
  }

  /**
   * A count that is not told.
   *
   * @param reason what is said in its place in running text, "färre än 5"
   */
  record Withheld(String reason) implements Shown {

    private static final String FEWER = "färre än ";

    static Withheld fewerThan(long limit) {
      return new Withheld(FEWER + limit);
    }

    /** Whether it is said how small it is; else it would tell another, or is a share. */
    public boolean isSmall() {
      return reason.startsWith(FEWER);
    }
  }

  /** Nobody gave a count; that is not zero. */
  record NoData() implements Shown {}

  /** As it stands in a cell of a table. */
  default String inTable() {
    return switch (this) {
      case Number number -> grouped(number.value());
      case Decimal decimal -> written(decimal.value());
      case Withheld withheld -> "..";
      case NoData none -> "";
    };
  }

  /** As it stands in a sentence. */
  default String inText() {
    return switch (this) {
      case Number number -> grouped(number.value());
      case Decimal decimal -> written(decimal.value());
      case Withheld withheld -> withheld.reason();
      case NoData none -> "uppgift saknas";
    };
  }

  /** With a decimal comma and a minus sign: "−0,12". */
  private static String written(BigDecimal value) {
    return value.toPlainString().replace('.', ',').replace('-', '\u2212');
  }

  /** Thousands parted by no-break spaces, as Swedish is written. */
  private static String grouped(long value) {
    return String.format(Locale.ROOT, "%,d", value).replace(',', '\u00A0');
  }
}

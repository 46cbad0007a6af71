package se.effektrapport.underlag;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import se.effektrapport.edition.Content;

/** An answered cell by what it is. Only a column that takes numbers or days has any. */
sealed interface Datum {

  record Text(String text) implements Datum {}

  record Amount(BigDecimal amount) implements Datum {}

  record Day(LocalDate day) implements Datum {}

  /** Persons too few to be told, or a number that could tell those or that nobody could read. */
  record Withheld() implements Datum {
    static final String REASON = "undantaget för att skydda enskilda";
  }

  /** What stands in the place of a withheld number. */
  String MARK = "..";

  /** A number as the program and as people write it; "013" is none, it would lose a digit. */
  Pattern NUMBER = Pattern.compile("-?(?:0|[1-9]\\d{0,11})(?:,\\d{1,6})?");

  static Datum of(Content.Takes takes, String text) {
    return switch (takes) {
      case TEXT -> new Text(text);
      case NUMBER -> number(text);
      case PERSONS -> text.equals(MARK) ? new Withheld() : number(text);
      case DAY -> day(text);
    };
  }

  private static Datum number(String text) {
    String digits = text.replace("\u00A0", "");
    return NUMBER.matcher(digits).matches()
        ? new Amount(new BigDecimal(digits.replace(',', '.')))
        : new Text(text);
  }

  private static Datum day(String text) {
    try {
      return new Day(LocalDate.parse(text));
    } catch (DateTimeException noDay) {
      return new Text(text);
    }
  }
}

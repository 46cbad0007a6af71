package se.effektrapport.wording;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import se.effektrapport.protection.Shown;

/** Numbers, dates and enumerations as Swedish is written. */
final class Swedish {

  private static final List<String> WORDS =
      List.of("två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv");

  private static final String ONLY = "enda";

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("sv-SE"));

  private Swedish() {}

  /** "ingen insats", "en insats", "tolv insatser", "42 insatser", "färre än 5 personer". */
  static String count(Shown shown, Noun noun) {
    return count(shown, noun, UnaryOperator.identity());
  }

  /**
   * @param number what becomes of the words of the number itself
   */
  static String count(Shown shown, Noun noun, UnaryOperator<String> number) {
    return joined(word(shown, noun), isPlural(shown) ? noun.plural() : noun.singular(), number);
  }

  /** "1 insats", "12 insatser": digits throughout, for numbers that stand side by side. */
  static String digits(Shown shown, Noun noun) {
    return digits(shown, noun, UnaryOperator.identity());
  }

  static String digits(Shown shown, Noun noun, UnaryOperator<String> number) {
    return joined(shown.inText(), isOne(shown) ? noun.singular() : noun.plural(), number);
  }

  private static boolean isOne(Shown shown) {
    return shown instanceof Shown.Number number && number.value() == 1;
  }

  /** The number alone, in the genus of the noun: words up to twelve, then digits. */
  static String word(Shown shown, Noun noun) {
    return switch (shown) {
      case Shown.Number(long value) when value == 0 -> noun.none();
      case Shown.Number(long value) when value == 1 -> noun.one();
      case Shown.Number(long value) when value <= 12 -> WORDS.get((int) value - 2);
      case Shown.Number number -> number.inText();
      case Shown.Decimal decimal -> decimal.inText();
      case Shown.Withheld withheld -> withheld.reason();
      case Shown.NoData none -> "ett okänt antal";
    };
  }

  /** "den enda insatsen", "de tolv insatserna". */
  static String definite(Shown shown, Noun noun, UnaryOperator<String> number) {
    return isPlural(shown)
        ? "de " + joined(word(shown, noun), noun.thePlural(), number)
        : noun.the() + " " + number.apply(ONLY) + " " + noun.theSingular();
  }

  /** "de tolv insatser", "den enda insats", to stand before "som …". */
  static String definiteBeforeClause(Shown shown, Noun noun, UnaryOperator<String> number) {
    return isPlural(shown)
        ? "de " + joined(word(shown, noun), noun.plural(), number)
        : noun.the() + " " + number.apply(ONLY) + " " + noun.singular();
  }

  /** A figure in digits is not parted from its noun by the end of a line. */
  private static String joined(String number, String noun, UnaryOperator<String> marked) {
    boolean digits = Character.isDigit(number.charAt(number.length() - 1));
    return marked.apply(number) + (digits ? "\u00A0" : " ") + noun;
  }

  /**
   * Whether what is said of so many stands in the plural; none is singular: "ingen insats är
   * avslutad".
   */
  static boolean isPlural(Shown shown) {
    return switch (shown) {
      case Shown.Number number -> number.value() > 1;
      case Shown.Decimal decimal -> true;
      case Shown.Withheld withheld -> true;
      case Shown.NoData none -> true;
    };
  }

  /** "A, B och C". */
  static String enumeration(List<String> parts) {
    int last = parts.size() - 1;
    return last < 1
        ? String.join("", parts)
        : String.join(", ", parts.subList(0, last)) + " och " + parts.get(last);
  }

  /** "19 oktober 2022", which does not break between the day and the month. */
  static String date(LocalDate date) {
    return DATE.format(date).replaceFirst(" ", "\u00A0");
  }
}

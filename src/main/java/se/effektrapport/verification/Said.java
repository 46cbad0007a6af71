package se.effektrapport.verification;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A number as underlag.json has it.
 *
 * @param label what it counts; empty for a cell of an insats
 * @param value empty where it is withheld or nobody gave it
 * @param withheld why it is not told; empty if it is
 * @param given of the insatser, how many gave it
 * @param asked of how many insatser
 */
record Said(String label, Optional<BigDecimal> value, String withheld, long given, long asked) {

  private static final int MOST_DIGITS = 30;

  private static final List<String> WORDS =
      List.of("två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv");

  /** Whether these words tell it, in digits, in words, or as what is not told. */
  boolean isToldBy(String words) {
    String small = words.toLowerCase(Locale.ROOT);
    if (!withheld.isEmpty()) {
      return small.equals("..") || small.equals(withheld.toLowerCase(Locale.ROOT));
    }
    return value.isPresent()
        ? isTold(value.get(), small)
        : List.of("", "uppgift saknas", "ett okänt antal").contains(small);
  }

  private static boolean isTold(BigDecimal value, String words) {
    return number(words).map(each -> each.compareTo(value) == 0).orElse(false)
        || inWords(value).contains(words);
  }

  private static Optional<BigDecimal> number(String words) {
    String digits = words.replace("\u00A0", "").replace(" ", "").replace('\u2212', '-');
    return digits.matches("-?\\d{1,15}(,\\d{1,6})?")
        ? Optional.of(new BigDecimal(digits.replace(',', '.')))
        : Optional.empty();
  }

  private static List<String> inWords(BigDecimal value) {
    int number = value.compareTo(BigDecimal.valueOf(1_000_000_000)) < 0 ? value.intValue() : 13;
    return switch (number) {
      case 0 -> List.of("ingen", "inget");
      case 1 -> List.of("en", "ett", "enda");
      case 2 -> List.of("två", "båda");
      default ->
          number > 2 && number <= 12
              ? List.of(WORDS.get(number - 2), "samtliga")
              : List.of("samtliga");
    };
  }

  /** Whether these words tell over how many insatser it was taken. */
  boolean basisIsToldBy(String words) {
    String small = words.toLowerCase(Locale.ROOT);
    return small.equals(given + " av " + asked)
        || given == asked && small.equals("samtliga " + asked)
        || asked == 1 && small.equals("enda");
  }

  /** For a sentence. */
  String inText() {
    if (!withheld.isEmpty()) {
      return "undantaget (" + withheld + ")";
    }
    return value.map(each -> plain(each).replace('.', ',')).orElse("ingen uppgift");
  }

  /** Somebody may have written 1E+999999999 there, which has that many digits. */
  private static String plain(BigDecimal value) {
    return Math.abs((long) value.scale()) > MOST_DIGITS ? value.toString() : value.toPlainString();
  }

  String basisInText() {
    return given + " av " + asked;
  }

  boolean isSameAs(Said other) {
    return withheld.equals(other.withheld)
        && value.isPresent() == other.value.isPresent()
        && value.map(each -> each.compareTo(other.value.get()) == 0).orElse(true);
  }
}

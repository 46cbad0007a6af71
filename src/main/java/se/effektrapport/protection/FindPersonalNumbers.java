package se.effektrapport.protection;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds personnummer and samordningsnummer, ten or twelve digits, however they are parted.
 *
 * <p>The date must look possible (month 01-12; day 01-31, or 60 more), which leaves out
 * organisationsnummer (third digit 2 or more), dnr and most telephone numbers. A wrong check digit
 * is still a possible personnummer: people mistype, and the other digits tell enough.
 */
final class FindPersonalNumbers implements ProtectText.Rule {
  private static final String PART = "( {0,2}|[-./])";

  /** A dash may stand at the end of a line, blanks alone may not. */
  private static final String LAST_PART =
      "( {0,2}[-+]\\s{0,3}| {0,2}|[./](?!(?:19|20)\\d\\d(?!\\d)))";

  /** The number does not go on: neither as a longer number nor as a range of dates. */
  private static final String END = "(?!\\d|[-./]\\d\\d[-./]\\d\\d(?!\\d|[-./]\\d))";

  private static final Pattern SHAPE =
      Pattern.compile(
          "(?<!\\d)(?:(?:18|19|20) {0,2})?(?<year>\\d\\d)"
              + PART
              + "(?<month>0[1-9]|1[0-2])"
              + PART
              + "(?<day>0[1-9]|[12]\\d|3[01]|[678]\\d|9[01])"
              + LAST_PART
              + "(?<last>\\d{4})"
              + END);

  /** A whole date and then, apart from it, a number of four digits: "2022-06-15 1200 barn". */
  private static final Pattern DATE_THEN_NUMBER = Pattern.compile("\\d{4}-\\d\\d-[0-3]\\d +\\d{4}");

  private static final Pattern MOBILE = Pattern.compile("070\\d{7}");
  private static final int COORDINATION_DAYS = 60;

  @Override
  public Stream<Hit> findIn(String text) {
    return SHAPE.matcher(text).results().flatMap(found -> hit(found).stream());
  }

  private static Optional<Hit> hit(MatchResult found) {
    boolean rightCheckDigit = CheckDigit.isRight(tenDigits(found));
    if (!rightCheckDigit && looksLikeSomethingElse(found.group())) {
      return Optional.empty();
    }
    return Optional.of(
        new Hit(kind(found, rightCheckDigit), found.start(), found.end() - found.start()));
  }

  private static boolean looksLikeSomethingElse(String found) {
    return MOBILE.matcher(found).matches() || DATE_THEN_NUMBER.matcher(found).matches();
  }

  private static Hit.Kind kind(MatchResult found, boolean rightCheckDigit) {
    if (!rightCheckDigit) {
      return Hit.Kind.POSSIBLE_PERSONNUMMER;
    }
    return Integer.parseInt(found.group("day")) >= COORDINATION_DAYS
        ? Hit.Kind.SAMORDNINGSNUMMER
        : Hit.Kind.PERSONNUMMER;
  }

  private static String tenDigits(MatchResult found) {
    return found.group("year") + found.group("month") + found.group("day") + found.group("last");
  }
}

package se.effektrapport.protection;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds telephone numbers with an area code, and any number that is said to be one. */
final class FindPhones implements ProtectText.Rule {

  private static final String PART = "[ .\\-/]{0,2}";

  /** A country code, or a zero before the area code. */
  private static final String LEAD =
      "(?:(?:\\+|\\b00)"
          + PART
          + "46"
          + PART
          + "(?:\\(0\\)"
          + PART
          + ")?|(?<![\\d-])\\(0\\)"
          + PART
          + "|(?<![\\d.,:/+-])\\(?0)";

  private static final Pattern SHAPE =
      Pattern.compile(
          "(?<![\\d+])"
              + LEAD
              + "(?:7"
              + PART
              + "[02369]\\)?"
              + PART
              + "|[1-9]\\d{0,2}\\)?"
              + PART
              + ")"
              + "(?:\\d"
              + PART
              + "){4,8}\\d(?!\\d|[.,:-]\\d)");

  private static final Pattern SAID =
      Pattern.compile(
          "(?iU)\\b(?:tel|tfn|telefon(?:en|nr|nummer|numret)?|mob(?:il|ilen|ilnr|ilnummer)?|ring(?:a|er|de)?|sms(?:a|ar|ade)?|nås"
              + " på|når oss på|växeln)\\b[.:]?\\s{1,3}(?:\\p{L}{1,12}\\s){0,3}(?<number>\\d(?:"
              + PART
              + "\\d){5,11})(?!\\d|[.,:-]\\d)");

  @Override
  public Stream<Hit> findIn(String text) {
    return Stream.concat(
        SHAPE
            .matcher(text)
            .results()
            .filter(found -> isLongEnough(found.group()))
            .map(found -> new Hit(Hit.Kind.TELEFON, found.start(), found.group().length())),
        SAID.matcher(text)
            .results()
            .map(
                found ->
                    new Hit(
                        Hit.Kind.TELEFON,
                        found.start("number"),
                        found.end("number") - found.start("number"))));
  }

  private static boolean isLongEnough(String found) {
    long digits = found.chars().filter(Character::isDigit).count();
    return digits >= 8 && digits <= 15;
  }
}

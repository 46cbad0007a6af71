package se.effektrapport.review;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a row of the sheet of quotations is about, in a hidden cell like {@link RowKey}.
 *
 * @param place where in the report, as decisions name it
 * @param text a digest of the text as shown
 */
record QuoteKey(int round, UnitKey words, String place, String text) {

  private static final Pattern WRITTEN =
      Pattern.compile(
          "citat\\|(\\d{4})\\|([^|]+)\\|([^|]+)\\|([0-9a-f]{64})\\|([^|]+)\\|([0-9a-f]{16})");

  static QuoteKey of(int round, Quotable quotable) {
    return new QuoteKey(round, quotable.words(), quotable.place(), RowKey.digest(quotable.text()));
  }

  static Optional<QuoteKey> parse(String written) {
    Matcher matcher = WRITTEN.matcher(Normalizer.normalize(written, Normalizer.Form.NFC).strip());
    return matcher.matches()
        ? Optional.of(
            new QuoteKey(
                Integer.parseInt(matcher.group(1)),
                new UnitKey(matcher.group(2), matcher.group(3), matcher.group(4)),
                matcher.group(5),
                matcher.group(6)))
        : Optional.empty();
  }

  String written() {
    return String.join(
        "|",
        "citat",
        Integer.toString(round),
        words.administration(),
        words.question(),
        words.textHash(),
        place,
        text);
  }

  boolean hasText(String shown) {
    return RowKey.digest(shown).equals(text);
  }
}

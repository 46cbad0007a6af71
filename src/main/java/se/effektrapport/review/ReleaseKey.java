package se.effektrapport.review;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a row of the sheet of stopped texts is about, in a hidden cell like {@link RowKey}.
 *
 * @param hits a digest of what was found in the text
 * @param text a digest of the text as shown
 */
record ReleaseKey(int round, UnitKey words, String hits, String text) {

  private static final Pattern WRITTEN =
      Pattern.compile(
          "skydd\\|(\\d{4})\\|([^|]+)\\|([^|]+)\\|([0-9a-f]{64})\\|([0-9a-f]{16})\\|([0-9a-f]{16})");

  static ReleaseKey of(int round, Stopped stopped, String shown) {
    return new ReleaseKey(round, stopped.words(), stopped.hits(), RowKey.digest(shown));
  }

  static Optional<ReleaseKey> parse(String written) {
    Matcher matcher = WRITTEN.matcher(Normalizer.normalize(written, Normalizer.Form.NFC).strip());
    return matcher.matches()
        ? Optional.of(
            new ReleaseKey(
                Integer.parseInt(matcher.group(1)),
                new UnitKey(matcher.group(2), matcher.group(3), matcher.group(4)),
                matcher.group(5),
                matcher.group(6)))
        : Optional.empty();
  }

  String written() {
    return String.join(
        "|",
        "skydd",
        Integer.toString(round),
        words.administration(),
        words.question(),
        words.textHash(),
        hits,
        text);
  }

  boolean hasText(String shown) {
    return RowKey.digest(shown).equals(text);
  }
}

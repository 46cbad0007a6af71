package se.effektrapport.review;

import java.util.Optional;

/**
 * What a row of the sheet of stopped texts is about, in a hidden cell like {@link RowKey}.
 *
 * @param hits a digest of what was found in the text
 * @param text a digest of the text as shown
 */
record ReleaseKey(int round, UnitKey words, String hits, String text) {

  private static final KeyForm FORM = new KeyForm("skydd|", KeyForm.DIGEST, KeyForm.DIGEST);

  static ReleaseKey of(int round, Stopped stopped, String shown) {
    return new ReleaseKey(round, stopped.words(), stopped.hits(), RowKey.digest(shown));
  }

  static Optional<ReleaseKey> parse(String written) {
    return FORM.parse(written)
        .map(key -> new ReleaseKey(key.round(), key.text(), key.more().get(0), key.more().get(1)));
  }

  String written() {
    return FORM.written(round, words, hits, text);
  }

  boolean hasText(String shown) {
    return RowKey.digest(shown).equals(text);
  }
}

package se.effektrapport.review;

import java.util.Optional;

/**
 * What a row of the sheet of quotations is about, in a hidden cell like {@link RowKey}.
 *
 * @param place where in the report, as decisions name it
 * @param text a digest of the text as shown
 */
record QuoteKey(int round, UnitKey words, String place, String text) {

  private static final KeyForm FORM = new KeyForm("citat|", KeyForm.WORD, KeyForm.DIGEST);

  static QuoteKey of(int round, Quotable quotable) {
    return new QuoteKey(round, quotable.words(), quotable.place(), RowKey.digest(quotable.text()));
  }

  static Optional<QuoteKey> parse(String written) {
    return FORM.parse(written)
        .map(key -> new QuoteKey(key.round(), key.text(), key.more().get(0), key.more().get(1)));
  }

  String written() {
    return FORM.written(round, words, place, text);
  }

  boolean hasText(String shown) {
    return RowKey.digest(shown).equals(text);
  }
}

package se.effektrapport.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Workbooks that lie with reviewers have these keys, so their form may never change. */
class HiddenKeysTest {

  private static final String HASH = "ab".repeat(32);
  private static final String DIGEST = "0123456789abcdef";
  private static final UnitKey WORDS = new UnitKey("SKÄ", "exempel", HASH);

  @Test
  void aRowIsKnownByTheKeyThatWasWritten() {
    RowKey key = new RowKey(2022, WORDS, "C3", DIGEST, DIGEST);

    assertThat(key.written())
        .isEqualTo("2022|SKÄ|exempel|" + HASH + "|C3|0123456789abcdef|0123456789abcdef");
    assertThat(RowKey.parse(" " + key.written() + "\n")).contains(key);
  }

  @Test
  void aQuotationIsKnownByTheKeyThatWasWritten() {
    QuoteKey key = new QuoteKey(2022, WORDS, "S/exempel", DIGEST);

    assertThat(key.written())
        .isEqualTo("citat|2022|SKÄ|exempel|" + HASH + "|S/exempel|0123456789abcdef");
    assertThat(QuoteKey.parse(key.written())).contains(key);
  }

  @Test
  void aStoppedTextIsKnownByTheKeyThatWasWritten() {
    ReleaseKey key = new ReleaseKey(2022, WORDS, "fedcba9876543210", DIGEST);

    assertThat(key.written())
        .isEqualTo("skydd|2022|SKÄ|exempel|" + HASH + "|fedcba9876543210|0123456789abcdef");
    assertThat(ReleaseKey.parse(key.written())).contains(key);
    assertThat(ReleaseKey.parse(key.written().replace("Ä", "A\u0308"))).contains(key);
  }

  @Test
  void aKeyOfAnotherKindOrWithMoreOrLessInItIsNone() {
    String row = new RowKey(2022, WORDS, "C3", DIGEST, DIGEST).written();
    String quote = new QuoteKey(2022, WORDS, DIGEST, DIGEST).written();

    assertThat(List.of("", "citat|" + row, row + "|x", row.replace("|C3", "")))
        .allSatisfy(each -> assertThat(RowKey.parse(each)).isEmpty());
    assertThat(QuoteKey.parse(quote.replace("citat", "skydd"))).isEmpty();
    assertThat(ReleaseKey.parse(quote)).isEmpty();
    assertThat(ReleaseKey.parse("skydd|2022|SKÄ|exempel|" + HASH + "|S/exempel|" + DIGEST))
        .isEmpty();
  }
}

package se.effektrapport.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However a text is typed, the same is found in it, and taken out of it whole. */
class FoldedTest {

  private static String shown(String text) {
    return SampleProtection.protectText().protect(text).text();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Karin Holm",
        "Ka\u00ADrin Holm",
        "Karin\u00A0Holm",
        "Karin\nHolm",
        "Ka\u200Brin Hol\u2060m",
        "\uFF2B\uFF41\uFF52\uFF49\uFF4E Holm",
        "KARIN HOLM",
        "karin holm"
      })
  void findsANameHoweverItIsTyped(String name) {
    assertThat(shown("Ring vår samordnare " + name + " i dag."))
        .isEqualTo("Ring vår samordnare [uppgift borttagen] i dag.");
  }

  @Test
  void findsANameWithLooseAccents() {
    assertThat(shown(Normalizer.normalize("Vi mötte Jovana Petrović där.", Normalizer.Form.NFD)))
        .isEqualTo(Normalizer.normalize("Vi mötte [uppgift borttagen] där.", Normalizer.Form.NFD));
  }

  @Test
  void findsDigitsOfOtherScripts() {
    assertThat(shown("Ring \uFF10\uFF17\uFF10-174 06 12.")).isEqualTo("Ring [uppgift borttagen].");
    assertThat(shown("Nr \uD835\uDFDF\uD835\uDFD81063-2391.")).doesNotContain("2391");
  }

  @Test
  void aPlaceThatALaterRuleFoundIsNotReadableEither() {
    String text = "En 14-årig pojke i Husby, Ahmed Yusuf, som rånades i mars slutade.";
    assertThat(shown(text)).doesNotContain("Ahmed").doesNotContain("Yusuf");
  }

  @Test
  void aLongTextIsSearchedInTimeThatGrowsWithIt() {
    for (String hostile :
        new String[] {
          "a-", "1 ", "0-", "en ", "A", "a@", "Anna ", "\u0301", "två av ", "5000 K", "((", "Ek ",
          "1.", "åk 4 "
        }) {
      String text = hostile.repeat(100_000 / hostile.length());
      org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
          Duration.ofSeconds(60), () -> shown(text), hostile);
    }
  }
}

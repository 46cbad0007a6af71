package se.effektrapport.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyphenationTest {

  private static String divided(String word) {
    StringBuilder divided = new StringBuilder(word);
    Hyphenation.points(word).reversed().forEach(point -> divided.insert((int) point, "-"));
    return divided.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "stadsdelsförvaltning, stads-dels-för-valt-ning",
    "ungdomsbrottslighet, ungdoms-brottslighet",
    "socialförvaltningen., social-för-valt-ningen.",
    "trygghetsskapande, trygg-hetsska-pande"
  })
  void dividesLongWordsBetweenTheirParts(String word, String expected) {
    assertThat(divided(word)).isEqualTo(expected);
  }

  @Test
  void leavesShortWordsAndAddressesWhole() {
    assertThat(Hyphenation.points("förvaltning")).isEmpty();
    assertThat(Hyphenation.points("https://start.stockholm")).isEmpty();
    assertThat(Hyphenation.points("")).isEmpty();
  }

  @Test
  void marksInATextWhereItsLongWordsMayBeDivided() {
    assertThat(Hyphenation.divide("en stadsdelsförvaltning (ungdomsbrottslighet)", 0))
        .isEqualTo("en stads\u00addels\u00adför\u00advalt\u00adning (ungdoms\u00adbrottslighet)");
    assertThat(Hyphenation.divide("en stadsdelsförvaltning", 25))
        .isEqualTo("en stadsdelsförvaltning");
  }

  @Test
  void leavesNamesOfFilesAndAddressesInATextWhole() {
    String names = "(effektrapport-2022-utgava-1.pdf, prevention.socialforvaltningen@example.se)";
    assertThat(Hyphenation.divide(names, 0)).isEqualTo(names);
  }

  @Test
  void whatIsLongerThanAnyWordMayBeDividedAfterEachSign() {
    assertThat(Hyphenation.divide("Se " + "9".repeat(35), 0)).isEqualTo("Se " + "9".repeat(35));
    assertThat(Hyphenation.divide("Se " + "9".repeat(36), 0))
        .isEqualTo("Se " + "9\u200b".repeat(36));
    assertThat(Hyphenation.divide("9".repeat(36), Integer.MAX_VALUE)).isEqualTo("9".repeat(36));
  }
}

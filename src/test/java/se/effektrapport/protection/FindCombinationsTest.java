package se.effektrapport.protection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Places are real, the persons are not. What ought to be found stands in brackets. */
class FindCombinationsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[En 14-årig pojke i Husby som i mars rånade kiosken]. Han skrevs in.",
        "[flickan i åk 8 på Vinstaskolan som anmälde], flyttade.",
        "[17-åringen från Rissne som häktades], skrevs in."
      })
  void finds(String marked) {
    int start = marked.indexOf('[');
    int end = marked.indexOf(']') - 1;
    String text = marked.replaceAll("[\\[\\]]", "");

    assertThat(SampleProtection.protectText().protect(text).hits())
        .contains(new Hit(Hit.Kind.KOMBINATION, start, end - start));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ungdomar 12-16 år i Husby deltog.",
        "Elever i årskurs 9 på Vinstaskolan svarade.",
        "Varje elev i åk 8 på Hjulstaskolan hotades inte av avstängning.",
        "Barn 0-3 år på Kista bibliotek."
      })
  void leavesAlone(String text) {
    assertThat(SampleProtection.protectText().protect(text).hits()).isEmpty();
  }
}

package se.effektrapport.protection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters that no plate has. What ought to be found stands in brackets. */
class FindPlatesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bilen [VIK 417] stod där.",
        "Reg.nr [QVA12B].",
        "Mopeden, [ivo 330], kördes fort.",
        "Någon såg [qoi44v] igen."
      })
  void finds(String marked) {
    int start = marked.indexOf('[');
    int end = marked.indexOf(']') - 1;
    String text = marked.replaceAll("[\\[\\]]", "");

    assertThat(SampleProtection.protectText().protect(text).hits())
        .contains(new Hit(Hit.Kind.REGISTRERINGSNUMMER, start, end - start));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MVP 120 elever och SIG 29.",
        "Det kom ute 120 och inne 110.",
        "Av 120 elever och 110 föräldrar svarade de flesta.",
        "SSPF 12 startade.",
        "Vi var där med 130 barn."
      })
  void leavesAlone(String text) {
    assertThat(SampleProtection.protectText().protect(text).hits()).isEmpty();
  }
}

package se.effektrapport.protection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Domains are those for examples. What ought to be found stands in brackets. */
class FindMailTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mejla [karin.holm@example.se] i tid.",
        "Mejla [sig.farsta (at) example.org] i tid.",
        "Anmälan: [jobbcoach.farsta @ example.com], drop-in.",
        "Skriv till [anna(at)example(punkt)se]."
      })
  void finds(String marked) {
    int start = marked.indexOf('[');
    int end = marked.indexOf(']') - 1;
    String text = marked.replaceAll("[\\[\\]]", "");

    assertThat(SampleProtection.protectText().protect(text).hits())
        .contains(new Hit(Hit.Kind.EPOST, start, end - start));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Se stockholm.se/unga och @fryshuset.",
        "Öppet må-fre, 25 kr/st.",
        "Mer på www.example.se."
      })
  void leavesAlone(String text) {
    assertThat(SampleProtection.protectText().protect(text).hits()).isEmpty();
  }
}

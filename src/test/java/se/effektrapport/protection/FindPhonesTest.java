package se.effektrapport.protection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers are of PTS's series for fiction. What ought to be found stands in brackets. */
class FindPhonesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ring [08-465 004 17] på vardagar.",
        "Nås på [0701740671], helst efter lunch.",
        "Tel [+46 (0)70-174 06 33].",
        "Bokning: [0046 8 465 004 88] före fredag.",
        "Ring [465 004 17] så hjälper vi till."
      })
  void finds(String marked) {
    int start = marked.indexOf('[');
    int end = marked.indexOf(']') - 1;
    String text = marked.replaceAll("[\\[\\]]", "");

    assertThat(SampleProtection.protectText().protect(text).hits())
        .contains(new Hit(Hit.Kind.TELEFON, start, end - start));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dnr KS 2023/758",
        "Kostnaden var 140 000 kronor.",
        "Kl 14.30-16.00 varje onsdag.",
        "Bankgiro 5050-1055",
        "Ring polisen på 114 14 eller 112.",
        "2 310 besök mot 1 142 i fjol.",
        "Organisationsnummer 212000-0142"
      })
  void leavesAlone(String text) {
    assertThat(SampleProtection.protectText().protect(text).hits()).isEmpty();
  }
}

package se.effektrapport.protection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Counts below five, and single persons who are told of. What ought to be found stands in brackets.
 */
class FindFewPersonsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Tre pojkar] slutade.",
        "Det var [4 elever] kvar.",
        "Bara [två av ungdomarna] kom.",
        "[En av flickorna] berättade det.",
        "[Ett par mammor] startade en grupp.",
        "[Fyra st ungdomar] hoppade av.",
        "[1 tjej] fullföljde.",
        "Vi mötte [tre yngre pojkar] där.",
        "[En flicka] berättade att det var svårt.",
        "[En elev] som tidigare varit borta kom.",
        "Vi hade [en kille] som kom varje kväll.",
        "Av 31 föräldrar tackade [två] nej.",
        "Av eleverna var det [4 av 31 elever] som slutade.",
        "Pojkar 12, [flickor 3].",
        "Vi såg [tre ungdommar] där.",
        "[Två 17-åriga killar] fick jobb."
      })
  void finds(String marked) {
    int start = marked.indexOf('[');
    int end = marked.indexOf(']') - 1;
    String text = marked.replaceAll("[\\[\\]]", "");

    assertThat(SampleProtection.protectText().protect(text).hits())
        .contains(new Hit(Hit.Kind.ANTAL, start, end - start));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ett barn har rätt till vila.",
        "En ung person ska kunna få hjälp.",
        "En elev per klass väljs.",
        "Varje elev får en plan.",
        "När en elev är frånvarande kontaktas hemmet.",
        "En av fyra elever trivs inte.",
        "3 av 10 unga tränar.",
        "Var tredje flicka är orolig.",
        "Två fältassistenter och tre fritidsledare.",
        "Fyra skolor och två tjejgrupper.",
        "Barn 1-4 år och åk 3.",
        "SIG 4 träffar, tre veckor.",
        "Fem pojkar deltog.",
        "2 310 ungdomar och 4,5 procent av eleverna.",
        "Två barn- och ungdomspsykologer.",
        "Samtycke från båda föräldrarna behövs."
      })
  void leavesAlone(String text) {
    assertThat(SampleProtection.protectText().protect(text).hits()).isEmpty();
  }

  @Test
  void followsTheThresholdOfTheRound() {
    ProtectText stricter = ProtectText.with(java.nio.file.Path.of("templates"), 8);

    assertThat(SampleProtection.protectText().protect("Fem pojkar slutade.").isUntouched())
        .isTrue();
    assertThat(stricter.protect("Fem pojkar slutade.").text())
        .isEqualTo("[uppgift borttagen] slutade.");
    assertThat(stricter.protect("Åtta pojkar slutade.").isUntouched()).isTrue();
  }
}

package se.effektrapport.protection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cases about persons. What ought to be found stands in brackets. */
class FindCaseNumbersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anmält som [5000-K123456-22] i maj.",
        "Se K-nummer [5000-K90017-23].",
        "Tingsrätten, [mål B 1234-21], dömde.",
        "I [akt nr 4471] står det.",
        "[LVU-ärendet 88-1203] är avslutat.",
        "[Ärende 2022-0412] följs upp."
      })
  void finds(String marked) {
    int start = marked.indexOf('[');
    int end = marked.indexOf(']') - 1;
    String text = marked.replaceAll("[\\[\\]]", "");

    assertThat(SampleProtection.protectText().protect(text).hits())
        .contains(new Hit(Hit.Kind.ARENDENUMMER, start, end - start));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dnr KS 2023/758 och dnr 1.7.1-401/2020.",
        "Se 1.2.1-342-2016.",
        "Målet för 2024 är högre närvaro.",
        "Enligt 11 kap. 1 § SoL och lagen (2023:196).",
        "Utredningen 2022 visade mindre oro.",
        "Ett mål nås om 120 elever deltar."
      })
  void leavesAlone(String text) {
    assertThat(SampleProtection.protectText().protect(text).hits()).isEmpty();
  }
}

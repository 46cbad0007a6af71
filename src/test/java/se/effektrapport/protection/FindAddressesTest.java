package se.effektrapport.protection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Streets are invented or long. What ought to be found stands in brackets. */
class FindAddressesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Familjen bor på [Ekvägen 12 lgh 1102] nu.",
        "Grannen på [Storgatan 5 B] ringde.",
        "Hembesök, [Blåklintsgränd 3 B, 165 73 Hässelby].",
        "de bor på [tallstigen 7]"
      })
  void finds(String marked) {
    int start = marked.indexOf('[');
    int end = marked.indexOf(']') - 1;
    String text = marked.replaceAll("[\\[\\]]", "");

    assertThat(SampleProtection.protectText().protect(text).hits())
        .contains(new Hit(Hit.Kind.ADRESS, start, end - start));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vi går på Hjalmar Söderbergs väg varje lördag.",
        "Lokalen på Sergels torg 3 är för liten.",
        "Vandring längs Ringvägen 3 kvällar i veckan.",
        "På Götgatan under 2022 var det lugnt."
      })
  void leavesAlone(String text) {
    assertThat(SampleProtection.protectText().protect(text).hits()).isEmpty();
  }
}

package se.effektrapport.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Numbers here are Skatteverket's published example 701063-2391, numbers with a wrong check digit,
 * or on a day that never was: none is anybody's.
 */
class ProtectTextTest {
  private final ProtectText protectText = SampleProtection.protectText();

  @Test
  void replacesANumberAndKeepsTheWordsAroundIt() {
    ProtectedText text = protectText.protect("Pojken (701063-2391) börjar på fritidsgården.");

    assertThat(text.text()).isEqualTo("Pojken ([uppgift borttagen]) börjar på fritidsgården.");
    assertThat(text.hits()).containsExactly(new Hit(Hit.Kind.SAMORDNINGSNUMMER, 8, 11));
  }

  @Test
  void leavesATextWithoutPersonalDataUntouched() {
    String text = "Under året deltog 46 ungdomar.\n18 var flickor.";

    assertThat(protectText.protect(text)).isEqualTo(new ProtectedText(text, List.of()));
    assertThat(protectText.protect(text).isUntouched()).isTrue();
    assertThat(protectText.protect("").isUntouched()).isTrue();
  }

  static Stream<String> formats() {
    return Stream.of("", "19", "19 ")
        .flatMap(
            century ->
                Stream.of("701063", "70 10 63", "70-10-63", "70.10.63", "70/10/63")
                    .map(date -> century + date))
        .flatMap(
            date ->
                Stream.of("-", "+", "", " ", " - ", "–", "\u2011", "-\n", "\u00a0", "\u00ad", "\t")
                    .map(dash -> date + dash));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void findsTheNumberInEveryFormatWhateverItsCheckDigit(String format) {
    for (int checkDigit = 0; checkDigit <= 9; checkDigit++) {
      String number = format + "239" + checkDigit;
      for (String around :
          List.of("%s", "Pnr:%s.", "(%s)", "%s/%s", "1. %s, se ovan", "x%sx", "%s 2022")) {
        ProtectedText text = protectText.protect(around.replace("%s", number));

        Hit.Kind kind =
            checkDigit == 1 ? Hit.Kind.SAMORDNINGSNUMMER : Hit.Kind.POSSIBLE_PERSONNUMMER;
        assertThat(text.hits()).as(around).isNotEmpty().allMatch(hit -> hit.kind() == kind);
        assertThat(text.text()).isEqualTo(around.replace("%s", ProtectText.REMOVED));
      }
    }
  }

  @Test
  void tellsAPersonnummerFromASamordningsnummer() {
    // The 31st of February: no person can have this number.
    String right =
        Stream.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9")
            .map(digit -> "700231239" + digit)
            .filter(CheckDigit::isRight)
            .findFirst()
            .orElseThrow();

    assertThat(protectText.protect(right).hits())
        .containsExactly(new Hit(Hit.Kind.PERSONNUMMER, 0, 10));
  }

  @Test
  void findsANumberInDigitsOfAnotherScript() {
    assertThat(protectText.protect("７０１０６３-２３９１").hits()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dnr KS 2023/758",
        "dnr 1.7.1-401/2020 och 1.2.1-342-2016",
        "Organisationsnummer 212000-0142 och 802418-1234",
        "Organisationsnummer 16212000-0142",
        "Perioden 2021-01-01-2022-12-31",
        "Perioden 2021-01-01 – 2022-12-31",
        "Perioden 210101-221231",
        "Bankgiro 5050-1055",
        "Åren 2019, 2020 och 2021 respektive 2010–2012",
        "Lovet började 2022-06-15 1200 barn deltog",
        "Kostnaden blev 1 201 152 022 kronor",
        "Artikel 12345678901234567890",
        "Den 220930 kl. 14:30"
      })
  void leavesOtherNumbersAlone(String text) {
    assertThat(protectText.protect(text).hits()).isEmpty();
  }

  /** Numbers of PTS's series for fiction. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "08-465 004 12",
        "08.465.004.12",
        "(0)8-465 00 412",
        "0046 8 465 004 88",
        "070-174 06 12",
        "0701740612",
        "+46 70 174 06 33",
        "+46701740633",
        "+46 (0)70-174 06 33"
      })
  void tellsATelephoneNumberFromAPersonnummer(String number) {
    String text = "Ring %s efter lunch.";

    assertThat(protectText.protect(text.formatted(number)).hits())
        .containsExactly(new Hit(Hit.Kind.TELEFON, 5, number.length()));
  }

  @Test
  void neverShowsTheWordsOfAHit() {
    assertThat(protectText.protect("701063-2391").toString()).doesNotContain("2391");
  }

  @Test
  void givesTheReasonForEachKind() {
    assertThat(Hit.Kind.values())
        .allSatisfy(kind -> assertThat(kind.reason()).isNotBlank())
        .allSatisfy(kind -> assertThat(kind.caption()).isNotBlank());
  }
}

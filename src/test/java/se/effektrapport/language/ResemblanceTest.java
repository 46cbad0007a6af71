package se.effektrapport.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ResemblanceTest {

  private static boolean near(String one, String other) {
    return Resemblance.of(one).isTooNear(Resemblance.of(other));
  }

  @Test
  void eightWordsInARowAreTooMany() {
    String eight = "Ungdomar och ledare i klubben möts varje fredag";

    assertThat(near(eight + " i hallen vid det stora torget.", "Nu är det så: " + eight + "!"))
        .isTrue();
    assertThat(
            near(
                "Ungdomar och ledare i klubben möts varje vecka i hallen vid torget.",
                "I somras såg vi att ungdomar och ledare i klubben möts varje kväll."))
        .as("seven")
        .isFalse();
  }

  @Test
  void mostLettersInCommonAreTooMany() {
    assertThat(near("Nattvandring på fredagar.", "Nattvandringar på fredagarna.")).isTrue();
    assertThat(near("Nattvandring på fredagar.", "Läxhjälp på fredagar.")).isFalse();
  }

  @Test
  void capitalsAndSignsDoNotCount() {
    assertThat(near("Fler kom – än förut.", "FLER KOM, ÄN FÖRUT")).isTrue();
    assertThat(near("", "")).isFalse();
  }
}

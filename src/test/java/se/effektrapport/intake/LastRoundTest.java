package se.effektrapport.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.effektrapport.answers.Submission;

/** What was answered in the round before counts for the one who answers now. */
class LastRoundTest {

  private static Submission answer(String administration, String name, String total) {
    return new Asking(Forms.QUESTIONNAIRE)
        .row(name, "antal_totalt", total)
        .answer(2021, administration);
  }

  @Test
  void findsTheSameInsatsOfTheSameAdministration() {
    LastRound last =
        LastRound.before(
            Forms.ROUND,
            List.of(answer("SKÄ", "Nattvandring", "12"), answer("FAR", "Nattvandring", "90")));

    assertThat(last.of("SKÄ").amounts(" NATTVANDRING"))
        .containsEntry("antal_totalt", new BigDecimal(12));
    assertThat(last.of("SKÄ").amounts("Nattvandring")).doesNotContainKey("antal_pojkar");
    assertThat(last.of("SKÄ").amounts("Fältarbete")).doesNotContainKey("antal_totalt");
    assertThat(last.of("BRO").amounts("Nattvandring")).doesNotContainKey("antal_totalt");
  }

  @Test
  void knowsNothingOfRowsWithoutNamesAndOfAmountsThatCouldNotBeRead() {
    LastRound last =
        LastRound.before(
            Forms.ROUND,
            List.of(
                answer("SKÄ", "Insats utan namn, rad 7", "12"), answer("SKÄ", "Kurs", "många")));

    assertThat(last.of("SKÄ").amounts("Insats utan namn, rad 7")).doesNotContainKey("antal_totalt");
    assertThat(last.of("SKÄ").amounts("Kurs")).doesNotContainKey("antal_totalt");
  }

  @Test
  void addsUpWhatTheMergedAdministrationsReached() {
    LastRound last =
        LastRound.before(
            Forms.ROUND,
            List.of(answer("HÄL", "Nattvandring", "30"), answer("ÄLV", "Nattvandring", "12")));

    assertThat(last.of("HÄÄ").amounts("Nattvandring"))
        .containsEntry("antal_totalt", new BigDecimal(42));
    assertThat(last.of("HÄL").amounts("Nattvandring")).doesNotContainKey("antal_totalt");
  }
}

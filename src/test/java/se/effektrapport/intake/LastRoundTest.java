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

    assertThat(last.of("SKÄ").amount(" NATTVANDRING", "antal_totalt")).contains(new BigDecimal(12));
    assertThat(last.of("SKÄ").amount("Nattvandring", "antal_pojkar")).isEmpty();
    assertThat(last.of("SKÄ").amount("Fältarbete", "antal_totalt")).isEmpty();
    assertThat(last.of("BRO").amount("Nattvandring", "antal_totalt")).isEmpty();
  }

  @Test
  void knowsNothingOfRowsWithoutNamesAndOfAmountsThatCouldNotBeRead() {
    LastRound last =
        LastRound.before(
            Forms.ROUND,
            List.of(
                answer("SKÄ", "Insats utan namn, rad 7", "12"), answer("SKÄ", "Kurs", "många")));

    assertThat(last.of("SKÄ").amount("Insats utan namn, rad 7", "antal_totalt")).isEmpty();
    assertThat(last.of("SKÄ").amount("Kurs", "antal_totalt")).isEmpty();
  }

  @Test
  void addsUpWhatTheMergedAdministrationsReached() {
    LastRound last =
        LastRound.before(
            Forms.ROUND,
            List.of(answer("HÄL", "Nattvandring", "30"), answer("ÄLV", "Nattvandring", "12")));

    assertThat(last.of("HÄÄ").amount("Nattvandring", "antal_totalt")).contains(new BigDecimal(42));
    assertThat(last.of("HÄL").amount("Nattvandring", "antal_totalt")).isEmpty();
  }
}

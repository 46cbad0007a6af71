package se.effektrapport.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.effektrapport.answers.Lineage;
import se.effektrapport.answers.Submission;

/** What was answered in the round before counts for the one who answers now. */
class LastRoundTest {

  private static Submission answer(int year, String administration, String... names) {
    Asking asking = new Asking(Forms.QUESTIONNAIRE);
    List.of(names).forEach(asking::row);
    return asking.answer(year, administration);
  }

  private static List<String> earlier(LastRound last, String code, String name) {
    Submission now = answer(2022, code, name);
    return last.of(code).lineage(now.activities()).earlier(now.activities().getFirst()).stream()
        .map(Lineage.Earlier::reference)
        .toList();
  }

  @Test
  void findsTheSameInsatsOfTheSameAdministration() {
    LastRound last =
        LastRound.before(
            Forms.ROUND,
            List.of(answer(2021, "SKÄ", "Nattvandring"), answer(2021, "FAR", "Nattvandring")));

    assertThat(earlier(last, "SKÄ", "NATTVANDRING.")).containsExactly("SKÄ-1");
    assertThat(earlier(last, "SKÄ", "Fältarbete")).isEmpty();
    assertThat(earlier(last, "BRO", "Nattvandring")).isEmpty();
  }

  @Test
  void knowsNothingOfRowsWithoutNames() {
    LastRound last =
        LastRound.before(Forms.ROUND, List.of(answer(2021, "SKÄ", "Insats utan namn, rad 7")));

    assertThat(earlier(last, "SKÄ", "Insats utan namn, rad 7")).isEmpty();
  }

  @Test
  void knowsWhatTheMergedAdministrationsAnswered() {
    LastRound last =
        LastRound.before(
            Forms.ROUND,
            List.of(answer(2021, "HÄL", "Nattvandring"), answer(2021, "ÄLV", "Nattvandring")));

    assertThat(earlier(last, "HÄÄ", "Nattvandring")).containsExactly("HÄL-1", "ÄLV-1");
    assertThat(earlier(last, "HÄL", "Nattvandring")).isEmpty();
    assertThat(last.of("HÄÄ").year()).isEqualTo("2021");
  }
}

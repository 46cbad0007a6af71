package se.effektrapport.review;

import static org.assertj.core.api.Assertions.assertThat;
import static se.effektrapport.review.Decided.decision;
import static se.effektrapport.review.Decided.unit;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AgreementTest {

  private static final List<UnitKey> UNITS =
      IntStream.range(0, 6).mapToObj(i -> unit("SKÄ", "Text " + i)).toList();

  @Test
  void onlyWhatBothHaveJudgedCounts() {
    Agreement agreement =
        agreement(
            decision(UNITS.get(0), "Anna", "C3"),
            decision(UNITS.get(0), "Bo", "C1"),
            decision(UNITS.get(1), "Anna", "S2"),
            decision(UNITS.get(1), "Bo", "F"),
            decision(UNITS.get(2), "Anna", "S2"));
    assertThat(agreement.reviewers()).isEqualTo(2);
    assertThat(agreement.reviewed()).isEqualTo(3);
    Agreement.Pair pair = agreement.pairs().getFirst();
    assertThat(pair.kappa().cases()).isEqualTo(2);
    assertThat(pair.kappa().agreed()).as("C3 and C1 are both C").isEqualTo(1);
    assertThat(agreement.disagreements()).containsExactly(UNITS.get(0), UNITS.get(1));
  }

  @Test
  void theFirstDecisionCountsAndATextThatIsNoLongerAnsweredDoesNot() {
    Agreement agreement =
        agreement(
            decision(UNITS.get(0), "Anna", "S2"),
            decision(UNITS.get(0), "Bo", "C3"),
            decision(UNITS.get(0), "ANNA", "C3"),
            decision(unit("SKÄ", "Ett svar som är ändrat"), "Cecilia", "O"));
    assertThat(agreement.reviewers()).isEqualTo(2);
    assertThat(agreement.pairs().getFirst().kappa().agreed()).as("before Anna came round").isZero();
    assertThat(agreement.disagreements()).isEmpty();
  }

  @Test
  void ofThreeEveryPairIsCompared() {
    Agreement agreement =
        agreement(
            decision(UNITS.get(0), "Bo", "C3"),
            decision(UNITS.get(0), "Anna", "C3"),
            decision(UNITS.get(1), "Cecilia", "C3"));
    assertThat(agreement.pairs())
        .extracting(pair -> pair.first() + "-" + pair.second() + " " + pair.kappa().cases())
        .containsExactly("0-1 1", "0-2 0", "1-2 0");
  }

  @Test
  void beforeAnybodyHasDecidedThereIsNothingToCompare() {
    assertThat(agreement().pairs()).isEmpty();
    assertThat(agreement().reviewed()).isZero();
    assertThat(agreement(decision(UNITS.get(0), "Anna", "C3")).pairs()).isEmpty();
  }

  private static Agreement agreement(Decision... ledger) {
    return Agreement.of(Verdicts.of(Decided.round(), Decided.codebook(), List.of(ledger)), UNITS);
  }
}

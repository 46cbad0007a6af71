package se.effektrapport.review;

import static org.assertj.core.api.Assertions.assertThat;
import static se.effektrapport.review.Decided.decision;
import static se.effektrapport.review.Decided.label;
import static se.effektrapport.review.Decided.unit;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VerdictsTest {

  private static final UnitKey UNIT = unit("SKÄ", "Nattvandring");

  @Test
  void theLatestDecisionOfAReviewerCountsHoweverTheNameIsWritten() {
    Verdicts verdicts =
        verdicts(decision(UNIT, "Anna Berg", "S2"), decision(UNIT, "anna  berg ", "C3"));
    assertThat(verdicts.inForce(UNIT)).contains(label("C3"));
    assertThat(verdicts.of(UNIT)).hasSize(1);
    assertThat(verdicts.isDisagreement(UNIT)).isFalse();
  }

  @Test
  void twoWhoSayTheSameAgree() {
    Verdicts verdicts = verdicts(decision(UNIT, "Anna", "C3"), decision(UNIT, "Bo", "C3"));
    assertThat(verdicts.inForce(UNIT)).contains(label("C3"));
    assertThat(verdicts.of(UNIT)).extracting(Decision::reviewer).containsExactly("Anna", "Bo");
  }

  @Test
  void nothingIsInForceWhereTwoDisagreeUntilOneTakesItBack() {
    Decision annas = decision(UNIT, "Anna", "C3");
    Decision bos = decision(UNIT, "Bo", "S2");
    assertThat(verdicts(annas, bos).inForce(UNIT)).isEmpty();
    assertThat(verdicts(annas, bos).isDisagreement(UNIT)).isTrue();

    Decision back = decision(UNIT, 2022, "Bo", Optional.empty());
    assertThat(verdicts(annas, bos, back).inForce(UNIT)).contains(label("C3"));
    assertThat(verdicts(bos, back).of(UNIT)).isEmpty();
  }

  @Test
  void carriesToTheNextYearAndToTheSuccessor() {
    UnitKey then = unit("HÄL", "Nattvandring");
    Decision decision = decision(then, 2019, "Anna", Optional.of(label("C3")));
    assertThat(verdicts(decision).inForce(unit("HÄÄ", "Nattvandring"))).contains(label("C3"));
    assertThat(verdicts(decision).inForce(unit("HÄÄ", "Något annat"))).isEmpty();
  }

  @Test
  void whatIsDecidedThisYearGoesBeforeWhatOthersDecidedEarlier() {
    Decision earlier = decision(UNIT, 2021, "Bo", Optional.of(label("S2")));
    assertThat(verdicts(earlier, decision(UNIT, "Anna", "C3")).inForce(UNIT)).contains(label("C3"));
  }

  @Test
  void aLabelCountsOnlyWhileTheCodeBookCallsItSo() {
    Label renamed = new Label("C", "Ett annat namn", Optional.empty(), Optional.empty());
    Label gone = new Label("C", label("C").utgangspunktName(), Optional.of("C9"), Optional.of("x"));
    assertThat(verdicts(decision(UNIT, 2021, "Anna", Optional.of(renamed))).of(UNIT)).isEmpty();
    assertThat(verdicts(decision(UNIT, 2021, "Anna", Optional.of(gone))).of(UNIT)).isEmpty();
    assertThat(verdicts(decision(UNIT, 2021, "Anna", Optional.of(label("O")))).inForce(UNIT))
        .contains(label("O"));
  }

  private static Verdicts verdicts(Decision... ledger) {
    return Verdicts.of(Decided.round(), Decided.codebook(), List.of(ledger));
  }
}

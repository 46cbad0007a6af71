package se.effektrapport.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuoteVerdictsTest {

  private static final UnitKey WORDS = UnitKey.of("SKÄ", "exempel", "Det blev lugnare.");
  private static final Use TAKE = new Use.Take("S/exempel");
  private static final Use LEAVE_OUT = new Use.LeaveOut();

  private static QuoteVerdicts verdicts(QuoteDecision... ledger) {
    return QuoteVerdicts.of(Decided.round(), List.of(ledger));
  }

  private static QuoteDecision by(String reviewer, Use use) {
    return Decided.quote(WORDS, reviewer, Optional.of(use));
  }

  private static QuoteDecision takenBackBy(String reviewer) {
    return Decided.quote(WORDS, reviewer, Optional.empty());
  }

  @Test
  void theLatestDecisionOfAReviewerCountsHoweverTheNameIsWritten() {
    QuoteVerdicts verdicts = verdicts(by("Anna Berg", TAKE), by("anna  berg ", LEAVE_OUT));

    assertThat(verdicts.inForce(WORDS)).contains(LEAVE_OUT);
    assertThat(verdicts.of(WORDS)).hasSize(1);
  }

  @Test
  void nothingIsInForceWhereTwoDisagreeUntilOneTakesItBack() {
    assertThat(verdicts(by("Anna", TAKE), by("Bo", LEAVE_OUT)).inForce(WORDS)).isEmpty();
    assertThat(verdicts(by("Anna", TAKE), by("Bo", LEAVE_OUT)).isDisagreement(WORDS)).isTrue();

    QuoteVerdicts after = verdicts(by("Anna", TAKE), by("Bo", LEAVE_OUT), takenBackBy("Bo"));
    assertThat(after.inForce(WORDS)).contains(TAKE);
    assertThat(after.isDisagreement(WORDS)).isFalse();
  }

  @Test
  void twoWhoSawTheWordsInDifferentPlacesAgree() {
    Use elsewhere = new Use.Take("S/resultat");

    assertThat(verdicts(by("Anna", TAKE), by("Bo", elsewhere)).inForce(WORDS)).contains(elsewhere);
  }

  @Test
  void twoWhoShortenDifferentlyDisagree() {
    Use one = new Use.Shorten("S/exempel", "Det […].");
    Use other = new Use.Shorten("S/exempel", "[…] lugnare.");

    assertThat(verdicts(by("Anna", one), by("Bo", other)).isDisagreement(WORDS)).isTrue();
    assertThat(verdicts(by("Anna", one), by("Bo", one)).inForce(WORDS)).contains(one);
  }

  @Test
  void nothingStandsAfterAllIsTakenBack() {
    QuoteVerdicts verdicts = verdicts(by("Anna", TAKE), takenBackBy("Anna"));

    assertThat(verdicts.words()).isEmpty();
    assertThat(verdicts.inForce()).isEmpty();
  }

  @Test
  void carriesToTheSuccessorWithinTheRound() {
    UnitKey then = UnitKey.of("HÄL", "exempel", "Det blev lugnare.");

    assertThat(verdicts(Decided.quote(then, "Anna", Optional.of(TAKE))).inForce())
        .containsOnlyKeys(UnitKey.of("HÄÄ", "exempel", "Det  blev lugnare."));
  }
}

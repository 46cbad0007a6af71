package se.effektrapport.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.effektrapport.protection.Hit;

class ReleaseVerdictsTest {

  private static final UnitKey WORDS = UnitKey.of("SKÄ", "exempel", "Ring 08-465 004 12.");
  private static final Hit PHONE = new Hit(Hit.Kind.TELEFON, 5, 13);
  private static final String HITS = ReleaseVerdicts.digest(List.of(PHONE));
  private static final String MORE =
      ReleaseVerdicts.digest(List.of(new Hit(Hit.Kind.NAMN, 0, 4), PHONE));

  private final List<ReleaseDecision> ledger = new ArrayList<>();

  private void decided(String reviewer, Release release) {
    ledger.add(Decided.release(WORDS, HITS, reviewer, Optional.ofNullable(release)));
  }

  private void decidedIn(int round, Release release) {
    ledger.add(Decided.release(WORDS, round, HITS, "Anna", Optional.of(release)));
  }

  private ReleaseVerdicts verdicts() {
    return ReleaseVerdicts.of(Decided.round(), ledger);
  }

  private Optional<Release> inForce() {
    return verdicts().inForce(WORDS, HITS);
  }

  @Test
  void theLatestOfAReviewerCountsHoweverTheNameIsCapitalised() {
    decided("Anna Berg", Release.ALL);
    assertThat(inForce()).contains(Release.ALL);

    decided("anna berg", Release.WITHOUT_HITS);
    assertThat(inForce()).contains(Release.WITHOUT_HITS);

    decided("Anna Berg", null);
    assertThat(inForce()).isEmpty();
    assertThat(verdicts().standing()).isEmpty();
  }

  @Test
  void whereTwoDifferNothingIsReleased() {
    decided("Anna", Release.ALL);
    decided("Bo", Release.WITHOUT_HITS);

    assertThat(inForce()).isEmpty();
    assertThat(verdicts().isDisagreement(WORDS, HITS)).isTrue();

    decided("Bo", Release.ALL);
    assertThat(inForce()).contains(Release.ALL);
    assertThat(verdicts().isDisagreement(WORDS, HITS)).isFalse();
  }

  @Test
  void theTextIsTakenAwayAsLongAsOneOfThemSaysSo() {
    decided("Anna", Release.ALL);
    decided("Bo", Release.NOTHING);

    assertThat(inForce()).contains(Release.NOTHING);
    assertThat(verdicts().isDisagreement(WORDS, HITS)).isTrue();
  }

  @Test
  void aReleaseIsAboutNothingElseThanWhatWasFoundThen() {
    decided("Anna", Release.ALL);
    decided("Bo", Release.ALL);

    assertThat(verdicts().inForce(WORDS, MORE)).isEmpty();
    assertThat(verdicts().of(WORDS, MORE)).isEmpty();
  }

  @Test
  void theSameKindInAnotherPlaceIsSomethingElse() {
    assertThat(ReleaseVerdicts.digest(List.of(new Hit(Hit.Kind.TELEFON, 6, 13))))
        .isNotEqualTo(HITS);
    assertThat(ReleaseVerdicts.digest(List.of(new Hit(Hit.Kind.ADRESS, 5, 13)))).isNotEqualTo(HITS);
  }

  @Test
  void whatIsTakenAwayStaysSoWhateverIsFoundLater() {
    decided("Anna", Release.NOTHING);

    assertThat(verdicts().inForce(WORDS, MORE)).contains(Release.NOTHING);
  }

  @Test
  void aReleaseNeverCarriesToAnotherYear() {
    decidedIn(2021, Release.ALL);
    assertThat(inForce()).isEmpty();

    decidedIn(2021, Release.WITHOUT_HITS);
    assertThat(inForce()).isEmpty();
  }

  @Test
  void whatWasTakenAwayIsSoInALaterYearUntilSomebodyDecidesOtherwise() {
    decidedIn(2021, Release.NOTHING);
    assertThat(inForce()).contains(Release.NOTHING);

    decidedIn(2022, Release.WITHOUT_HITS);
    assertThat(inForce()).contains(Release.WITHOUT_HITS);
  }

  @Test
  void aDecisionIsAboutOneText() {
    decided("Anna", Release.ALL);

    assertThat(verdicts().inForce(UnitKey.of("SKÄ", "exempel", "Ring 08-465 004 13."), HITS))
        .isEmpty();
    assertThat(verdicts().inForce(UnitKey.of("SKÄ", "effekt", "Ring 08-465 004 12."), HITS))
        .isEmpty();
    assertThat(verdicts().inForce(UnitKey.of("FAR", "exempel", "Ring 08-465 004 12."), HITS))
        .isEmpty();
  }
}

package se.effektrapport.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NeedsReviewTest {
  private static final String CLEARLY_C =
      "Nattvandringen i civilsamhället: föreningar och föräldravandrare från trossamfunden.";

  private static final Instrument BY = new Instrument("", "");

  private final Classify classify = Trained.of("2022");
  private final NeedsReview needsReview = new NeedsReview(0.6);

  private Optional<String> why(String text, Optional<String> own) {
    return needsReview.why(classify.classify(text, own, Optional.empty()));
  }

  @Test
  void picksWhatIsUnsure() {
    assertThat(needsReview.why(computed(0.3)))
        .contains("Förslaget F är osäkert: sannolikheten är 0,3 och gränsen 0,6.");
  }

  @Test
  void leavesWhatIsSureEnough() {
    assertThat(why(CLEARLY_C, Optional.empty())).isEmpty();
  }

  @Test
  void takesTheLimitItselfAsSureEnough() {
    assertThat(needsReview.why(computed(0.6))).isEmpty();
    assertThat(needsReview.why(computed(0.59999)))
        .contains("Förslaget F är osäkert: sannolikheten är 0,59 och gränsen 0,6.");
  }

  @Test
  void asksWhereTheTextClearlyContradictsTheRespondent() {
    assertThat(why(CLEARLY_C, Optional.of("F")))
        .hasValueSatisfying(
            sentence ->
                assertThat(sentence)
                    .startsWith("Förvaltningen valde F, men texten talar tydligt om C: ")
                    .contains("nattvandringen (C3)"));
  }

  @Test
  void trustsTheRespondentWhereTheTextIsUnclearOrFits() {
    assertThat(why("Det gick bra.", Optional.of("F"))).isEmpty();
    assertThat(why(CLEARLY_C, Optional.of("C"))).isEmpty();
    assertThat(why("Nattvandringen och fritidsgården.", Optional.of("F"))).isEmpty();
  }

  @Test
  void neverAsksAboutWhatAReviewerDecided() {
    Classification decided =
        new Classification(
            "F",
            Optional.empty(),
            Optional.empty(),
            1,
            Origin.REVIEWER,
            List.of(),
            Optional.empty(),
            BY);

    assertThat(needsReview.why(decided)).isEmpty();
  }

  @Test
  void refusesALimitThatIsNoProbability() {
    assertThatThrownBy(() -> new NeedsReview(60)).isInstanceOf(IllegalArgumentException.class);
  }

  private static Classification computed(double probability) {
    return new Classification(
        "F",
        Optional.empty(),
        Optional.empty(),
        probability,
        Origin.COMPUTED,
        List.of(),
        Optional.empty(),
        BY);
  }
}

package se.effektrapport.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static se.effektrapport.figures.SmallAnswer.classified;
import static se.effektrapport.figures.SmallAnswer.computed;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.effektrapport.classification.Classification;
import se.effektrapport.classification.Instrument;
import se.effektrapport.classification.Origin;
import se.effektrapport.protection.Shown;

class ReviewFiguresTest {

  private static Figures count(Material material) {
    return new CountFigures(TellCounts.alone(material)).count(material);
  }

  private static String said(Figures figures, String id) {
    Figure figure = figures.find(id).orElseThrow(() -> new AssertionError("no figure " + id));
    return "%s (%d av %d)"
        .formatted(figure.shown().inText(), figure.basis().given(), figure.basis().asked());
  }

  /** So many insatser, each of its own words. */
  private static SmallAnswer with(SmallAnswer answer, int times, Classification label) {
    for (int i = 0; i < times; i++) {
      int number = (int) answer.answered().submission().units().count() + 1;
      answer.insats(label, "beskrivning", "Det här gör vi " + number + " gånger");
    }
    return answer;
  }

  private static SmallAnswer skarholmen() {
    return SmallAnswer.from("SKÄ");
  }

  private static int[] from(int first, int last) {
    return IntStream.rangeClosed(first, last).toArray();
  }

  @Test
  void tellsWhoseWordTheClassificationsRestOn() {
    SmallAnswer answer = skarholmen();
    with(answer, 2, classified("S", 1, Origin.RESPONDENT));
    with(answer, 3, computed("C", 0.9));
    with(answer, 4, computed("S", 0.4));
    Figures figures = count(Reviewed.of(answer).decides("Anna", "C", 6).material());

    assertThat(said(figures, "tackning")).isEqualTo("9 (9 av 9)");
    assertThat(said(figures, "tackning.svarande")).isEqualTo("2 (2 av 9)");
    assertThat(said(figures, "tackning.granskare")).isEqualTo("1 (1 av 9)");
    assertThat(said(figures, "tackning.saker")).isEqualTo("3 (3 av 9)");
    assertThat(said(figures, "tackning.osaker")).isEqualTo("3 (3 av 9)");
    assertThat(said(figures, "tackning.svarande.procent")).isEqualTo("22 (2 av 9)");
    assertThat(figures.find("tackning.osaker").orElseThrow().sources()).hasSize(3);
  }

  @Test
  void theControlSampleTellsHowManyLabelsWereWrongBeforeReview() {
    SmallAnswer answer = with(skarholmen(), 20, computed("S", 0.9));
    Figures figures =
        count(
            Reviewed.of(answer)
                .decides("Anna", "S", from(1, 9))
                .decides("Anna", "C", 10, 11, 12)
                .material());

    assertThat(said(figures, "kontroll.urval")).isEqualTo("20 (20 av 20)");
    assertThat(said(figures, "kontroll.avgjorda")).isEqualTo("12 (12 av 20)");
    assertThat(said(figures, "kontroll.fel")).isEqualTo("3 (3 av 12)");
    assertThat(said(figures, "kontroll.andel")).isEqualTo("25 (3 av 12)");
    assertThat(said(figures, "kontroll.fran")).isEqualTo("9 (3 av 12)");
    assertThat(said(figures, "kontroll.till")).isEqualTo("53 (3 av 12)");
    assertThat(figures.find("kontroll.beraknad.andel")).as("nothing chosen").isEmpty();
  }

  @Test
  void whatWasComputedAndWhatWasChosenAreToldApartFromTenOfEach() {
    SmallAnswer answer = with(skarholmen(), 10, computed("S", 0.9));
    with(answer, 10, classified("S", 1, Origin.RESPONDENT));
    Reviewed nine = Reviewed.of(answer).decides("Anna", "S", from(1, 19));
    assertThat(count(nine.material()).find("kontroll.svarande.andel")).isEmpty();

    Figures figures = count(nine.decides("Anna", "C", 20, 1, 2).material());
    assertThat(said(figures, "kontroll.beraknad.andel")).isEqualTo("20 (2 av 10)");
    assertThat(said(figures, "kontroll.svarande.andel")).isEqualTo("10 (1 av 10)");
  }

  @Test
  void whatReviewersDisagreeAboutIsNotDecided() {
    SmallAnswer answer = with(skarholmen(), 5, computed("S", 0.9));
    Figures figures =
        count(Reviewed.of(answer).decides("Anna", "S", 1, 2).decides("Bo", "C", 1).material());

    assertThat(said(figures, "kontroll.avgjorda")).isEqualTo("1 (1 av 5)");
    assertThat(said(figures, "granskade_oense")).isEqualTo("1 (1 av 2)");
    assertThat(said(figures, "tackning.granskare")).isEqualTo("1 (1 av 5)");
  }

  @Test
  void twoReviewersGiveKappaWithItsInterval() {
    SmallAnswer answer = with(skarholmen(), 20, computed("S", 0.9));
    Figures figures =
        count(
            Reviewed.of(answer)
                .decides("Anna", "S", from(1, 10))
                .decides("Anna", "C", from(11, 20))
                .decides("Bo", "S", from(1, 9))
                .decides("Bo", "C", from(10, 19))
                .material());

    assertThat(said(figures, "granskare")).isEqualTo("2 (2 av 2)");
    assertThat(said(figures, "samstammighet.A-B")).isEqualTo("19 (19 av 20)");
    assertThat(said(figures, "samstammighet.A-B.lika")).isEqualTo("18 (18 av 19)");
    assertThat(said(figures, "samstammighet.A-B.procent")).isEqualTo("95 (18 av 19)");
    assertThat(said(figures, "samstammighet.A-B.kappa")).isEqualTo("0,90 (18 av 19)");
    assertThat(said(figures, "samstammighet.A-B.till")).isEqualTo("1,00 (18 av 19)");
    assertThat(figures.find("samstammighet.A-B").orElseThrow().label())
        .as("no name of a person")
        .doesNotContain("Anna", "Bo");
  }

  @Test
  void aMeasureThatCannotBeTakenIsNoNumber() {
    SmallAnswer answer = with(skarholmen(), 4, computed("S", 0.9));
    Figures alike =
        count(
            Reviewed.of(answer)
                .decides("Anna", "S", from(1, 4))
                .decides("Bo", "S", from(1, 4))
                .material());
    assertThat(alike.find("samstammighet.A-B.kappa").orElseThrow().shown())
        .isEqualTo(new Shown.NoData());

    Figures none = count(Reviewed.of(answer).material());
    assertThat(said(none, "granskare")).isEqualTo("0 (0 av 0)");
    assertThat(none.find("kontroll.andel").orElseThrow().shown()).isEqualTo(new Shown.NoData());
    assertThat(none.find("kontroll.fran").orElseThrow().shown()).isEqualTo(new Shown.NoData());
  }

  @Test
  void theOrderCanChangeOnlyWhereTheBoundsOverlap() {
    SmallAnswer answer = with(skarholmen(), 10, computed("S", 0.9));
    with(answer, 2, computed("S", 0.4));
    with(answer, 7, computed("C", 0.9));
    Figures figures = count(SmallMaterial.of(answer));

    assertThat(said(figures, "osakra.insatser")).isEqualTo("2 (2 av 19)");
    assertThat(said(figures, "sakra.insatser.S")).isEqualTo("10 (10 av 19)");
    assertThat(said(figures, "hogst.insatser.S")).isEqualTo("12 (12 av 19)");
    assertThat(said(figures, "hogst.insatser.C")).isEqualTo("9 (9 av 19)");
    assertThat(said(figures, "ordning.insatser.S-C")).isEqualTo("0 (0 av 0)");
    assertThat(said(figures, "ordning_par.insatser")).isEqualTo("0 (0 av 1)");

    with(answer, 2, computed("C", 0.9));
    Figures close = count(SmallMaterial.of(answer));
    assertThat(said(close, "ordning.insatser.S-C")).as("11 against 10").isEqualTo("1 (1 av 1)");
    assertThat(said(close, "ordning_par.insatser")).isEqualTo("1 (1 av 1)");
  }

  @Test
  void theOrderBySecondLabelsMovesEachUncertainCaseOnce() {
    Classification doubtful =
        new Classification(
            "S",
            Optional.empty(),
            Optional.of("C"),
            0.4,
            Origin.COMPUTED,
            java.util.List.of("ord"),
            Optional.empty(),
            new Instrument("hash", "modell"));
    SmallAnswer answer = with(skarholmen(), 2, computed("S", 0.9));
    with(answer, 3, doubtful);
    with(answer, 4, computed("C", 0.9));
    Figures figures = count(SmallMaterial.of(answer));

    assertThat(said(figures, "andra.insatser.S")).isEqualTo("2 (2 av 9)");
    assertThat(said(figures, "andra.insatser.C")).isEqualTo("7 (7 av 9)");
    assertThat(said(figures, "ordning_andra.insatser.S-C")).isEqualTo("5 (5 av 5)");
  }

  @Test
  void aReviewerWhoDecidesLeavesNothingUncertain() {
    SmallAnswer answer = with(skarholmen(), 2, computed("S", 0.4));
    Figures figures = count(Reviewed.of(answer).decides("Anna", "C", 1, 2).material());
    assertThat(said(figures, "osakra.insatser")).isEqualTo("0 (0 av 2)");
    assertThat(said(figures, "insatser.C")).isEqualTo("2 (2 av 2)");
    assertThat(said(figures, "sakra.insatser.C")).isEqualTo("2 (2 av 2)");
  }
}

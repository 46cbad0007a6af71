package se.effektrapport.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static se.effektrapport.figures.Counted.cells;
import static se.effektrapport.figures.Counted.count;
import static se.effektrapport.figures.Counted.figure;
import static se.effektrapport.figures.Counted.from;
import static se.effektrapport.figures.Counted.said;

import org.junit.jupiter.api.Test;
import se.effektrapport.protection.Shown;

/** Which insatser answer to another steering document. */
class SteeringFiguresTest {

  @Test
  void anInsatsIsCountedOnceForEachSteeringDocument() {
    Figures figures =
        count(
            from("SKÄ")
                .insats("S", "redovisas_1", "andt", "redovisas_2", "andt")
                .insats("S", "redovisas_1", "polis", "redovisas_2", "andt")
                .insats("C", "redovisas_2", "polis")
                .insats("C"));

    assertThat(said(figures, "styrdokument.andt")).isEqualTo("2 (2 av 4)");
    assertThat(said(figures, "styrdokument.polis")).isEqualTo("2 (2 av 4)");
    assertThat(said(figures, "styrdokument")).isEqualTo("3 (3 av 4)");
    assertThat(said(figures, "styrdokument_flera")).isEqualTo("1 (1 av 4)");
  }

  @Test
  void anInsatsIsFoundUnderADocumentForEitherReasonAndCountedOnce() {
    Figures figures =
        count(
            from("SKÄ")
                .insats("S2", "redovisas_1", "polis")
                .insats("S2")
                .insats("S1", "redovisas_2", "polis")
                .insats("C1")
                .insats("S1", "redovisas_1", "andt")
                .insats("O"));

    assertThat(said(figures, "styrdokument.polis")).isEqualTo("2 (2 av 6)");
    assertThat(said(figures, "styrdokument.polis.efterfragas")).isEqualTo("3 (3 av 6)");
    assertThat(said(figures, "styrdokument.polis.alla")).isEqualTo("4 (4 av 6)");
    assertThat(said(figures, "styrdokument.polis.alla.S")).isEqualTo("3 (3 av 4)");
    assertThat(said(figures, "styrdokument.polis.alla.C")).isEqualTo("1 (1 av 1)");
    assertThat(said(figures, "styrdokument_alla")).isEqualTo("5 (5 av 6)");
    assertThat(said(figures, "styrdokument_efterfragas")).isEqualTo("3 (3 av 6)");
    assertThat(said(figures, "inget_styrdokument.uppges")).isEqualTo("3 (3 av 6)");
    assertThat(said(figures, "inget_styrdokument.efterfragas")).isEqualTo("3 (3 av 6)");
    assertThat(said(figures, "inget_styrdokument.alla")).isEqualTo("1 (1 av 6)");
    assertThat(said(figures, "inget_styrdokument.alla.O")).isEqualTo("1 (1 av 1)");
  }

  @Test
  void ofADocumentNobodyHasReadThereIsNoNumberOfWhatItAsksAbout() {
    Figures figures = count(from("SKÄ").insats("S", "redovisas_1", "andt").insats("S"));

    assertThat(figure(figures, "styrdokument.andt.efterfragas").shown())
        .isEqualTo(new Shown.NoData());
    assertThat(said(figures, "styrdokument.andt.alla")).isEqualTo("1 (1 av 2)");
  }

  @Test
  void whatAnswersToADocumentRestsOnTheInsatsAndOnTheCellsThatNameIt() {
    Figures figures = count(from("SKÄ").insats("S1", "redovisas_1", "polis").insats("S2"));

    assertThat(cells(figures, "styrdokument.polis.alla"))
        .containsExactly(
            "SKÄ svar 1 Insatser!K1R1", "SKÄ svar 1 Insatser!K15R1", "SKÄ svar 1 Insatser!K1R2");
    assertThat(cells(figures, "styrdokument.polis.efterfragas"))
        .containsExactly("SKÄ svar 1 Insatser!K1R2");
  }

  @Test
  void aSteeringDocumentRestsOnTheCellsThatNameIt() {
    Figures figures = count(from("SKÄ").insats("S", "redovisas_1", "polis", "redovisas_2", "andt"));

    assertThat(cells(figures, "styrdokument.andt")).containsExactly("SKÄ svar 1 Insatser!K16R1");
    assertThat(cells(figures, "styrdokument")).hasSize(2);
  }
}

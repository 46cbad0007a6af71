package se.effektrapport.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static se.effektrapport.figures.Counted.cells;
import static se.effektrapport.figures.Counted.count;
import static se.effektrapport.figures.Counted.figure;
import static se.effektrapport.figures.Counted.from;
import static se.effektrapport.figures.Counted.said;

import org.junit.jupiter.api.Test;
import se.effektrapport.figures.Figure.Operation;
import se.effektrapport.figures.Figure.Source;
import se.effektrapport.protection.Shown;

/** Sums and shares of persons, as they may be shown. */
class PersonFiguresTest {

  @Test
  void sumsPersonsOverTheInsatserThatGiveANumber() {
    Figures figures =
        count(
            from("SKÄ").insats("S", "antal_totalt", 1200).insats("S").insats("C"),
            from("SOC").insats("S", "antal_totalt", 34));

    assertThat(said(figures, "personer.antal_totalt")).isEqualTo("1\u00A0234 (2 av 4)");
    assertThat(said(figures, "personer.S.antal_totalt")).isEqualTo("1\u00A0234 (2 av 3)");
    assertThat(figure(figures, "personer.S.antal_totalt").operation()).isEqualTo(Operation.SUM);
    assertThat(figure(figures, "personer.S.antal_totalt").sources())
        .containsExactly(
            new Source("SKÄ svar 1", "Insatser", "K3R1"),
            new Source("SOC svar 1", "Insatser", "K3R1"));
  }

  @Test
  void blankIsNotZeroAndZeroIsNotWithheld() {
    Figures figures = count(from("SKÄ").insats("S", "antal_flickor", 0).insats("C"));

    assertThat(said(figures, "personer.S.antal_flickor")).isEqualTo("0 (1 av 1)");
    assertThat(said(figures, "personer.C.antal_flickor")).isEqualTo("uppgift saknas (0 av 1)");
  }

  @Test
  void withholdsSumsOfOneToFourPersons() {
    assertThat(sumOf(1)).isEqualTo("färre än 5 (1 av 1)");
    assertThat(sumOf(4)).isEqualTo("färre än 5 (1 av 1)");
    assertThat(sumOf(5)).isEqualTo("5 (1 av 1)");
  }

  private static String sumOf(int persons) {
    return said(count(from("SKÄ").insats("S", "antal_totalt", persons)), "personer.antal_totalt");
  }

  @Test
  void aWithheldSumCannotBeComputedFromTheSumOfAll() {
    Figures figures =
        count(
            from("SKÄ")
                .insats("S", "antal_totalt", 30)
                .insats("C", "antal_totalt", 3)
                .insats("O", "antal_totalt", 8));

    assertThat(said(figures, "personer.antal_totalt")).isEqualTo("41 (3 av 3)");
    assertThat(said(figures, "personer.S.antal_totalt")).isEqualTo("30 (1 av 1)");
    assertThat(said(figures, "personer.C.antal_totalt")).isEqualTo("färre än 5 (1 av 1)");
    assertThat(said(figures, "personer.O.antal_totalt")).isEqualTo("ett visst antal (1 av 1)");
  }

  @Test
  void aNumberThatIsNoNumberOfPersonsIsNotCounted() {
    Figures figures =
        count(
            from("SKÄ")
                .insats("S", "antal_totalt", "oläst: ca 15")
                .insats("S", "antal_totalt", "7.5")
                .insats("S", "antal_totalt", "-3")
                .insats("S", "antal_totalt", "20.0"));

    assertThat(said(figures, "personer.antal_totalt")).isEqualTo("20 (1 av 4)");
    assertThat(cells(figures, "personer.antal_totalt")).containsExactly("SKÄ svar 1 Insatser!K3R4");
  }

  @Test
  void theShareBySexIsTakenOverInsatserThatGiveAllFourNumbers() {
    Figures figures =
        count(
            from("SKÄ").insats("S", sexes(20, 30, 10, 40)).insats("C", "antal_flickor", 900),
            from("SOC").insats("S", sexes(0, 0, 0, 20)));

    assertThat(said(figures, "konsandel")).isEqualTo("25 (2 av 3)");
    assertThat(figure(figures, "konsandel").operation()).isEqualTo(Operation.PERCENT);
    assertThat(figure(figures, "konsandel").sources()).hasSize(8);
    assertThat(said(figures, "konsandel.C")).isEqualTo("uppgift saknas (0 av 1)");
  }

  @Test
  void noShareBySexOnFewerThanTwentyPersons() {
    assertThat(share(sexes(9, 10, 0, 0))).isInstanceOf(Shown.Withheld.class);
    assertThat(share(sexes(10, 10, 0, 0))).isEqualTo(new Shown.Number(50));
    assertThat(share(sexes(2, 2, 0, 96))).as("the part is few").isInstanceOf(Shown.Withheld.class);
  }

  private static Shown share(Object[] sexes) {
    return figure(count(from("SKÄ").insats("S", sexes)), "konsandel").shown();
  }

  private static Object[] sexes(int girls, int boys, int women, int men) {
    return new Object[] {
      "antal_flickor",
      girls,
      "antal_pojkar",
      boys,
      "antal_unga_kvinnor",
      women,
      "antal_unga_man",
      men
    };
  }
}

package se.effektrapport.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** This year beside the year before. */
class DevelopmentFiguresTest {

  private static SmallAnswer from(String code) {
    return SmallAnswer.from(code);
  }

  private static Figures count(Before before, SmallAnswer... now) {
    Material material = SmallMaterial.of(before, now);
    return new CountFigures(TellCounts.alone(material)).count(material);
  }

  private static Before before(SmallAnswer... answers) {
    return SmallMaterial.before(answers);
  }

  /** The year before and now: "2, 3". */
  private static String said(Figures figures, String id) {
    return figure(figures, id + ".fore").shown().inTable()
        + ", "
        + figure(figures, id + ".nu").shown().inTable();
  }

  private static Figure figure(Figures figures, String id) {
    return figures.find("utveckling." + id).orElseThrow(() -> new AssertionError(id));
  }

  @Test
  void comparesThoseWhoAnsweredBothYearsOnly() {
    Figures figures =
        count(
            before(from("SKÄ").insats("S").insats("C"), from("FAR").insats("S")),
            from("SKÄ").insats("S").insats("S").insats("S"),
            from("KUL").insats("S"));

    assertThat(figure(figures, "svarande").shown().inText()).isEqualTo("1");
    assertThat(figure(figures, "svarande").basis()).isEqualTo(new Figure.Basis(1, 2));
    assertThat(said(figures, "insatser")).isEqualTo("2, 3");
    assertThat(said(figures, "S.insatser")).isEqualTo("1, 3");
    assertThat(said(figures, "C.insatser")).isEqualTo("1, 0");
    assertThat(said(figures, "C.forvaltningar")).isEqualTo("1, 0");
  }

  @Test
  void countsTheDirectionsOfTheEffects() {
    Figures figures =
        count(
            before(
                from("SKÄ")
                    .insats("S", "effekt_riktning", "oforandrat")
                    .insats("S", "effekt_riktning", "forsamring")),
            from("SKÄ").insats("S", "effekt_riktning", "forbattring").insats("S"));

    assertThat(said(figures, "S.effekt_riktning.forbattring")).isEqualTo("0, 1");
    assertThat(said(figures, "S.effekt_riktning.oforandrat")).isEqualTo("1, 0");
    assertThat(said(figures, "effekt_riktning.forsamring")).isEqualTo("1, 0");
  }

  @Test
  void theCellsOfTheYearBeforeAreThoseOfItsAnswers() {
    Figures figures = count(before(from("SKÄ").insats("S")), from("SKÄ").insats("S"));

    assertThat(figure(figures, "S.insatser.fore").sources())
        .containsExactly(new Figure.Source("SKÄ svar 1 (2021)", "Insatser", "K1R1"));
    assertThat(figure(figures, "S.insatser.nu").sources())
        .containsExactly(new Figure.Source("SKÄ svar 1", "Insatser", "K1R1"));
  }

  @Test
  void countsWhatGoesOnWhatIsNewWhatHasEndedAndWhatIsGone() {
    Figures figures =
        count(
            before(
                from("SKÄ")
                    .insats("S", "insats", "Kurs")
                    .insats("S", "insats", "Läger")
                    .insats("S", "insats", "Natt", "status", "avslutad"),
                from("FAR").insats("S", "insats", "Nattfotboll")),
            from("SKÄ")
                .insats("S", "insats", "Kurs", "status", "avslutad")
                .insats("S", "insats", "Bio"));

    assertThat(
            Stream.of("foljda", "nya", "avslutade", "saknade")
                .map(id -> id + " " + figure(figures, id).shown().inText()))
        .containsExactly("foljda 1", "nya 1", "avslutade 1", "saknade 1");
    assertThat(figure(figures, "saknade").sources())
        .containsExactly(new Figure.Source("SKÄ svar 1 (2021)", "Insatser", "K1R2"));
  }

  @Test
  void oneThatTookOverTheAreasOfOthersIsComparedIfAllOfThemAnswered() {
    Before.Asked one = SmallMaterial.asked("SKÄ", from("SKÄ").insats("S").answered());
    Before.Asked other = SmallMaterial.asked("SKÄ", from("FAR").insats("S").answered());
    Before.Asked silent = new Before.Asked(Optional.of("SKÄ"), Optional.empty(), Map.of());

    assertThat(
            said(count(new Before(2021, List.of(one, other)), from("SKÄ").insats("S")), "insatser"))
        .isEqualTo("2, 1");
    assertThat(
            count(new Before(2021, List.of(one, silent)), from("SKÄ").insats("S"))
                .find("utveckling.svarande"))
        .isEmpty();
  }

  @Test
  void thereIsNothingToTellIfNobodyAnsweredBothYears() {
    assertThat(count(before(from("FAR").insats("S")), from("SKÄ").insats("S")).all())
        .noneMatch(each -> each.id().startsWith("utveckling"));
    Material alone = SmallMaterial.of(from("SKÄ"));
    assertThat(new CountFigures(TellCounts.alone(alone)).count(alone).all())
        .noneMatch(each -> each.id().startsWith("utveckling"));
  }

  @Test
  void sumsOfPersonsAreProtectedAndSayWhatTheyRestOn() {
    Figures figures =
        count(
            before(from("SKÄ").insats("S", "antal_totalt", 3).insats("C", "antal_totalt", 40)),
            from("SKÄ").insats("S", "antal_totalt", 60).insats("S").insats("C"));

    assertThat(said(figures, "S.personer")).isEqualTo(".., 60");
    assertThat(said(figures, "C.personer")).isEqualTo("40, ");
    assertThat(said(figures, "personer"))
        .as("43 would tell the 3 beside the 40")
        .isEqualTo(".., 60");
    assertThat(figure(figures, "S.personer.nu").basis()).isEqualTo(new Figure.Basis(1, 2));
  }
}

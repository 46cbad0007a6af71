package se.effektrapport.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.effektrapport.edition.Development.Followed;
import se.effektrapport.edition.Development.Mention;
import se.effektrapport.edition.Development.Year;
import se.effektrapport.figures.Before;
import se.effektrapport.figures.SmallAnswer;
import se.effektrapport.figures.SmallMaterial;

/** What became of last year's insatser, as it may be shown. */
class FreezeDevelopmentTest {

  private static final String NUMBER = "701063-2391";

  static Content freeze() {
    return freeze(
        SmallMaterial.before(
            SmallAnswer.from("SKÄ")
                .insats("S", "insats", "Kurs", "antal_totalt", 3, "effekt_riktning", "oforandrat")
                .insats("S", "insats", "Läger " + NUMBER)),
        SmallAnswer.from("SKÄ")
            .insats(
                "C",
                "insats",
                "KURS",
                "antal_totalt",
                40,
                "effekt_riktning",
                "forbattring",
                "status",
                "avslutad")
            .insats("S", "insats", "Bio " + NUMBER),
        SmallAnswer.from("KUL").insats("S", "insats", "Teater"));
  }

  private static Content freeze(Before before, SmallAnswer... now) {
    return FreezeContentTest.freeze(SmallMaterial.of(before, now));
  }

  private static Development developed(Content content) {
    return content.development().orElseThrow();
  }

  @Test
  void showsBothYearsOfAnInsatsSideBySide() {
    assertThat(developed(freeze()).followed())
        .containsExactly(
            new Followed(
                "SKÄ-1",
                "KURS",
                "SKÄ",
                "C",
                List.of("SKÄ-1"),
                List.of("Kurs"),
                new Year("..", "Val oforandrat"),
                new Year("40", "Val forbattring")));
  }

  @Test
  void listsWhatIsNewHasEndedAndIsGoneWithoutWhatPointsAtAPerson() {
    Development development = developed(freeze());

    assertThat(development.before()).isEqualTo(2021);
    assertThat(development.merged()).isFalse();
    assertThat(development.added())
        .containsExactly(new Mention("SKÄ-2", "Bio [uppgift borttagen]", "SKÄ"));
    assertThat(development.ended()).containsExactly(new Mention("SKÄ-1", "KURS", "SKÄ"));
    assertThat(development.gone())
        .containsExactly(new Mention("SKÄ-2", "Läger [uppgift borttagen]", "SKÄ"));
  }

  @Test
  void aSumOfMergedInsatserIsWithheldIfItIsSmall() {
    assertThat(merged(30, 12)).isEqualTo(new Year("42", "Val forbattring; Val oforandrat"));
    assertThat(merged(1, 2).reached()).isEqualTo("..");
    assertThat(merged(30, 3).reached()).as("nothing here tells the 30").isEqualTo("33");
  }

  private static Year merged(int one, int other) {
    Before before =
        SmallMaterial.before(
            SmallAnswer.from("SKÄ")
                .insats(
                    "S", "insats", "Kurs", "antal_totalt", one, "effekt_riktning", "forbattring")
                .insats(
                    "S", "insats", "Kurs", "antal_totalt", other, "effekt_riktning", "oforandrat"));
    return developed(freeze(before, SmallAnswer.from("SKÄ").insats("S", "insats", "Kurs")))
        .followed()
        .getFirst()
        .then();
  }

  @Test
  void aNumberThatCouldNotBeReadIsNotShown() {
    Before before =
        SmallMaterial.before(
            SmallAnswer.from("SKÄ").insats("S", "insats", "Kurs", "antal_totalt", "oläst: tre"));

    assertThat(
            developed(freeze(before, SmallAnswer.from("SKÄ").insats("S", "insats", "Kurs")))
                .followed()
                .getFirst())
        .returns(new Year("..", ""), Followed::then)
        .returns(new Year("", ""), Followed::now);
  }

  @Test
  void thereIsNothingWithoutAYearBefore() {
    assertThat(FreezeContentTest.freeze(SmallAnswer.from("SKÄ").insats("S")).development())
        .isEmpty();
    assertThat(
            freeze(SmallMaterial.before(SmallAnswer.from("FAR")), SmallAnswer.from("SKÄ"))
                .development())
        .isEmpty();
  }
}

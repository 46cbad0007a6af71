package se.effektrapport.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AttackTest {

  private static final String HEADS = "totalt flickor pojkar unga_kvinnor";

  /** Girls and boys of two insatser with their sums: any of the four can be any of 1 to 4. */
  private static Table square() {
    return Table.of("totalt flickor pojkar")
        .row(" 20  3*  17*")
        .row(" 30  4*  26*")
        .sums("50  7   43");
  }

  @Test
  void tellsAWithheldPartOfATotal() {
    assertThat(Table.of(HEADS).row("20 3* 12 5").told())
        .containsExactly("2022 utgåva 1, SKÄ-1 antal_flickor: 3..3");
  }

  @Test
  void tellsThatAPartIsNotMoreThanTheTotalLeavesRoomFor() {
    assertThat(Table.of(HEADS).row("20 2* 18* -").told()).isEmpty();
    assertThat(Table.of(HEADS).row("20 2* 18 -").told())
        .containsExactly("2022 utgåva 1, SKÄ-1 antal_flickor: 1..2");
  }

  @Test
  void noneIsShownSoThatWhatIsWithheldIsOneOrMore() {
    assertThat(Table.of(HEADS).row("20 1* 4* 15").told()).isEmpty();
    assertThat(Table.of(HEADS).row("20 1* 3* 16").told())
        .containsExactly(
            "2022 utgåva 1, SKÄ-1 antal_flickor: 1..3", "2022 utgåva 1, SKÄ-1 antal_pojkar: 1..3");
  }

  @Test
  void leavesAloneWhatCannotBeTold() {
    assertThat(square().told()).isEmpty();
  }

  @Test
  void tellsEverythingWhenOneOfThemLeaksOut() {
    assertThat(
            Table.of("totalt flickor pojkar")
                .row(" 20  3*  17 ")
                .row(" 30  4*  26*")
                .sums("50  7   43")
                .told())
        .hasSize(2);
  }

  @Test
  void fewPersonsWhoAreShownAreTold() {
    assertThat(Table.of(HEADS).row("- 3 12 5").told())
        .containsExactly("2022 utgåva 1, SKÄ-1 antal_flickor: visas, 3");
  }

  @Test
  void aPercentageTellsToo() {
    assertThat(Table.of("flickor pojkar").row("3* 97").told()).isEmpty();
    assertThat(Table.of("flickor pojkar").row("3* 97").percentage("3", "").told())
        .containsExactly("2022 utgåva 1, SKÄ-1 antal_flickor: 3..3");
  }

  @Test
  void aReasonTellsToo() {
    Table sums = Table.of("flickor pojkar").row("3* 97").sum("flickor", "3*", "färre än 5");
    assertThat(sums.told()).isEmpty();
    assertThat(Table.of("flickor pojkar").row("3* 12").percentage("20*", "färre än 16").told())
        .containsExactly("2022 utgåva 1, SKÄ-1 antal_flickor: 1..3");
  }

  @Test
  void twoEditionsTellWhatNeitherDoes() {
    Table first = new Table(2022, 1, "SKÄ svar 1", HEADS).row("20 3* 17* -").row("40 30 10 -");
    Table second = new Table(2022, 2, "SKÄ svar 1", HEADS).row("20 3* 17 -").row("40 30 10 -");

    assertThat(first.told()).isEmpty();
    assertThat(first.told(second)).containsExactly("2022 utgåva 1, SKÄ-1 antal_flickor: 1..3");
  }

  @Test
  void aNewerAnswerIsThoughtToSayTheSameOfTheSameInsats() {
    Table first = new Table(2022, 1, "SKÄ svar 1", HEADS).row("20 3* 17* -");
    Table second = new Table(2022, 2, "SKÄ svar 2", HEADS).row("20 3* 17 -");
    Table mended = new Table(2022, 2, "SKÄ svar 2", HEADS).row("21 4* 17* -");

    assertThat(first.told(second)).isNotEmpty();
    assertThat(first.told(mended)).isEmpty();
  }

  @Test
  void theYearAfterTellsToo() {
    Table before = new Table(2021, 1, "SKÄ svar 1", HEADS).row("4* - - -");
    Table now = new Table(2022, 1, "SKÄ svar 1", HEADS).row("20 - - -");

    assertThat(before.told(now.followed("4*", "20"))).isEmpty();
    assertThat(before.told(now.followed("4", "20")))
        .contains("2021 utgåva 1, SKÄ-1 antal_totalt: 4..4");
  }

  @Test
  void sayHowMuchWasWithheld() {
    Report report = new Attack(List.of(square().published()), square().truth(), 1).run();

    assertThat(report)
        .hasToString(
            "2 small numbers attacked, 0 can be told; 2 others withheld; 4 of 6 cells withheld"
                + " (66.7 %)");
  }
}

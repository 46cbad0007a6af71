package se.effektrapport.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmallNumbersTest {
  private final SmallNumbers smallNumbers = new SmallNumbers(5, 20);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void withholdsAFewPersons(long count) {
    Shown shown = smallNumbers.persons(count);

    assertThat(shown).isEqualTo(new Shown.Withheld("färre än 5"));
    assertThat(shown.inTable()).isEqualTo("..");
    assertThat(shown.inText()).isEqualTo("färre än 5");
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 5, 46})
  void showsZeroAndCountsFromTheThresholdOn(long count) {
    assertThat(smallNumbers.persons(count)).isEqualTo(new Shown.Number(count));
    assertThat(smallNumbers.persons(count).inTable()).isEqualTo(Long.toString(count));
  }

  @Test
  void partsThousandsByNoBreakSpaces() {
    assertThat(smallNumbers.persons(1_234_567).inText()).isEqualTo("1\u00a0234\u00a0567");
  }

  @Test
  void followsTheThresholdOfTheRound() {
    SmallNumbers stricter = new SmallNumbers(10, 50);

    assertThat(stricter.persons(9).inText()).isEqualTo("färre än 10");
    assertThat(stricter.percentage(20, 49)).isInstanceOf(Shown.Withheld.class);
    assertThat(stricter.percentage(20, 50)).isEqualTo(new Shown.Number(40));
    assertThat(new SmallNumbers(1, 1).persons(1)).isEqualTo(new Shown.Number(1));
  }

  @Test
  void givesAWholePercentageRoundedHalfUp() {
    assertThat(smallNumbers.percentage(10, 20)).isEqualTo(new Shown.Number(50));
    assertThat(smallNumbers.percentage(25, 200)).isEqualTo(new Shown.Number(13));
    assertThat(smallNumbers.percentage(0, 20)).isEqualTo(new Shown.Number(0));
    assertThat(smallNumbers.percentage(20, 20)).isEqualTo(new Shown.Number(100));
  }

  @Test
  void refusesAPercentageOnFewPersons() {
    assertThat(smallNumbers.percentage(10, 19))
        .isEqualTo(new Shown.Withheld("andelen eller dess underlag gäller för få personer"));
  }

  @Test
  void refusesAPercentageThatWouldTellASmallCount() {
    assertThat(smallNumbers.percentage(3, 30)).isInstanceOf(Shown.Withheld.class);
    assertThat(smallNumbers.percentage(27, 30)).isInstanceOf(Shown.Withheld.class);
  }

  @Test
  void hasNoPercentageOfNothingOrOfMoreThanAll() {
    assertThat(smallNumbers.percentage(0, 0)).isEqualTo(new Shown.NoData());
    assertThat(smallNumbers.percentage(30, 25)).isEqualTo(new Shown.NoData());
  }

  @Test
  void refusesNegativeCountsAndLimits() {
    assertThatThrownBy(() -> smallNumbers.persons(-1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new SmallNumbers(0, 20)).isInstanceOf(IllegalArgumentException.class);
  }
}

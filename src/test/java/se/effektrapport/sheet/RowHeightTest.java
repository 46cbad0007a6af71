package se.effektrapport.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RowHeightTest {

  private static final double ONE_LINE = RowHeight.of("ord", 20, 10);

  @Test
  void anEmptyTextTakesALine() {
    assertThat(RowHeight.of("", 20, 10)).isEqualTo(ONE_LINE).isBetween(14.0, 20.0);
  }

  @Test
  void everyWrittenLineTakesOne() {
    assertThat(lines("ett\ntvå\n\nfyra")).isEqualTo(4);
  }

  @Test
  void wordsThatDoNotFitMoveToTheNextLine() {
    assertThat(lines("ett ord och många andra ord som inte får plats på en enda rad")).isEqualTo(3);
  }

  @Test
  void aWordLongerThanTheColumnIsBroken() {
    assertThat(lines("x".repeat(100))).isGreaterThanOrEqualTo(4);
  }

  @Test
  void aNarrowColumnIsNoDivisionByZero() {
    assertThat(RowHeight.of("ord", 0, 10)).isFinite();
  }

  private static long lines(String text) {
    return 1 + Math.round((RowHeight.of(text, 20, 10) - ONE_LINE) / 12.9);
  }
}

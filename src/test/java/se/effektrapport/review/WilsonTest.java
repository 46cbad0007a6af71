package se.effektrapport.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonTest {

  /** R. G. Newcombe, Statistics in Medicine 17 (1998), table I, method 3. */
  @ParameterizedTest
  @CsvSource({
    "81, 263, 0.2553, 0.3662",
    "15, 148, 0.0624, 0.1605",
    "0, 20, 0.0000, 0.1611",
    "1, 29, 0.0061, 0.1718"
  })
  void isThePublishedInterval(int some, int all, double from, double to) {
    Interval interval = new Wilson(some, all).interval().orElseThrow();
    assertThat(interval.from()).isCloseTo(from, within(0.00005));
    assertThat(interval.to()).isCloseTo(to, within(0.00005));
  }

  @Test
  void reachesOneWhereItHoldsForAllAndMirrorsNone() {
    Interval all = new Wilson(20, 20).interval().orElseThrow();
    assertThat(all.to()).isEqualTo(1);
    assertThat(all.from()).isCloseTo(1 - 0.1611, within(0.00005));
  }

  @Test
  void ofNoneThereIsNoInterval() {
    assertThat(new Wilson(0, 0).interval()).isEmpty();
    assertThatThrownBy(() -> new Wilson(3, 2)).isInstanceOf(IllegalArgumentException.class);
  }
}

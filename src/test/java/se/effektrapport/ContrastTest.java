package se.effektrapport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import org.junit.jupiter.api.Test;

class ContrastTest {

  /** Known values: the extremes, and the lightest grey that passes on white. */
  @Test
  void reckonsAsWcagDoes() {
    assertThat(Contrast.of("#000000", "#ffffff")).isEqualTo(21, offset(0.001));
    assertThat(Contrast.of("0b4a6f", "0B4A6F")).isEqualTo(1, offset(0.001));
    assertThat(Contrast.of("#767676", "#ffffff")).isEqualTo(4.54, offset(0.01));
    assertThat(Contrast.of("#ffffff", "#777777")).isEqualTo(4.48, offset(0.01));
  }
}

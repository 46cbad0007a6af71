package se.effektrapport.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LearnDecisionsTest {

  @Test
  void anExampleIsOneLineAndNoFormula() {
    assertThat(LearnDecisions.plain("Två\n  rader\u00A0här. ")).isEqualTo("Två rader här.");
    assertThat(LearnDecisions.plain(" =cmd|'/c calc'!A1")).isEqualTo("cmd|'/c calc'!A1");
    assertThat(LearnDecisions.plain("- @+=Nattvandring - igen")).isEqualTo("Nattvandring - igen");
  }
}

package se.effektrapport.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SaidTest {

  private static Said said(String value) {
    return new Said("insatser", Optional.of(new BigDecimal(value)), "", 0, 0);
  }

  @Test
  void aNumberWithABillionDigitsIsNotWrittenOut() {
    assertThat(said("1E+999999999").inText()).isEqualTo("1E+999999999");
    assertThat(said("-1E-999999999").inText()).hasSizeLessThan(20);
    assertThat(said("1E+999999999").isToldBy("12")).isFalse();
    assertThat(said("1200.5").inText()).isEqualTo("1200,5");
  }
}

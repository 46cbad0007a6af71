package se.effektrapport.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CheckDigitTest {

  @Test
  void acceptsPublishedNumbers() {
    assertThat(CheckDigit.isRight("7010632391")).isTrue();
    assertThat(CheckDigit.isRight("2120000142")).isTrue();
  }

  @Test
  void acceptsOneCheckDigitOfTen() {
    assertThat(IntStream.range(0, 10).filter(i -> CheckDigit.isRight("701063239" + i)))
        .containsExactly(1);
  }
}

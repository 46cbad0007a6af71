package se.effektrapport.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.effektrapport.review.Decided.unit;

import org.junit.jupiter.api.Test;

class UnitKeyTest {

  @Test
  void isTheSameHoweverTheTextIsSpaced() {
    assertThat(unit("SKÄ", " Vi vandrar\r\nom\u00a0natten  "))
        .isEqualTo(unit("SKÄ", "Vi vandrar om natten"));
    assertThat(unit("SKÄ", "Vi vandrar")).isNotEqualTo(unit("SKÄ", "Vi vandrade"));
  }

  @Test
  void refusesWhatIsNoDigest() {
    assertThatThrownBy(() -> new UnitKey("SKÄ", "insats", "S1")).hasMessageContaining("SHA-256");
  }
}

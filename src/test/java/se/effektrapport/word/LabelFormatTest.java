package se.effektrapport.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.effektrapport.document.Block;

class LabelFormatTest {

  @Test
  void findsTheFormatThatWritesTheLabels() {
    assertThat(of("42", "42", "7", "7")).contains(LabelFormat.WHOLE);
    assertThat(of("1200", "1\u00a0200", "7", "7")).contains(LabelFormat.THOUSANDS);
    assertThat(of("12.5", "12,5", "7", "7,0")).contains(LabelFormat.ONE_DECIMAL);
    assertThat(of("45", "45 %")).contains(LabelFormat.PERCENT);
    assertThat(of("45.5", "45,5\u00a0%")).contains(LabelFormat.PERCENT_ONE_DECIMAL);
  }

  @Test
  void aLabelOfAnotherKindIsLeftInItsOwnWords() {
    assertThat(of("42", "42 av 90")).isEmpty();
    assertThat(of("42", "42", "7", "ungefär 7")).isEmpty();
  }

  @Test
  void aWithheldNumberDoesNotDecide() {
    Block.Point withheld = new Block.Point(Optional.empty(), "..");
    assertThat(LabelFormat.of(new Block.Series("x", List.of(withheld)))).isPresent();
  }

  private static Optional<LabelFormat> of(String... valuesAndLabels) {
    List<Block.Point> points = new ArrayList<>();
    for (int i = 0; i < valuesAndLabels.length; i += 2) {
      Optional<BigDecimal> value = Optional.of(new BigDecimal(valuesAndLabels[i]));
      points.add(new Block.Point(value, valuesAndLabels[i + 1]));
    }
    return LabelFormat.of(new Block.Series("x", points));
  }
}

package se.effektrapport.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ColumnWidthsTest {

  @Test
  void thoseBetweenShareTheRestAndTheFirstTakesWhatIsOver() throws Exception {
    assertThat(ColumnWidths.of("24", 5, "9"))
        .containsExactly("26", "13", "13", "13", "13", "13", "9");
    assertThat(ColumnWidths.of("28", 6, ""))
        .containsExactly("28", "12", "12", "12", "12", "12", "12");
    assertThat(ColumnWidths.of("50", 0, "")).containsExactly("100");
  }

  @Test
  void refusesWidthsThatLeaveNoRoom() {
    assertThatThrownBy(() -> ColumnWidths.of("90", 6, "9")).isInstanceOf(TemplateMistake.class);
    assertThatThrownBy(() -> ColumnWidths.of("bred", 6, "9"))
        .isInstanceOfSatisfying(
            TemplateMistake.class,
            refused ->
                assertThat(refused.sentence())
                    .isEqualTo("väntade en bredd i procent, 1 till 99, fann ”bred”"));
  }
}

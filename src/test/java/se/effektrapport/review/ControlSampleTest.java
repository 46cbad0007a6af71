package se.effektrapport.review;

import static org.assertj.core.api.Assertions.assertThat;
import static se.effektrapport.review.Decided.unit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ControlSampleTest {

  @Test
  void isAllWhereThereAreFewAndSixtyOrAFifthOfMore() {
    assertThat(ControlSample.of(2022, units(41))).hasSize(41);
    assertThat(ControlSample.of(2022, units(200))).hasSize(60);
    assertThat(ControlSample.of(2022, units(401))).hasSize(81);
    assertThat(ControlSample.of(2022, List.of())).isEmpty();
  }

  @Test
  void isTheSameHoweverTheUnitsAreOrderedAndAnotherInAnotherRound() {
    List<UnitKey> units = units(300);
    Set<UnitKey> drawn = ControlSample.of(2022, units);
    List<UnitKey> reversed = new ArrayList<>(units);
    Collections.reverse(reversed);
    assertThat(ControlSample.of(2022, reversed)).isEqualTo(drawn);
    assertThat(ControlSample.of(2023, units)).isNotEqualTo(drawn);
  }

  @Test
  void aUnitThatIsAddedDrawsOutOneAtTheMost() {
    Set<UnitKey> drawn = ControlSample.of(2022, units(200));
    Set<UnitKey> kept = new HashSet<>(ControlSample.of(2022, units(201)));
    kept.retainAll(drawn);
    assertThat(kept).hasSizeGreaterThanOrEqualTo(59);
  }

  private static List<UnitKey> units(int number) {
    return IntStream.range(0, number).mapToObj(i -> unit("SKÄ", "Insats " + i)).toList();
  }
}

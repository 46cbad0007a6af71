package se.effektrapport.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LinearModelTest {

  private static final List<LinearModel.Example> FRUIT =
      examples("röd", "äpple", "gul", "banan", "lila", "plommon");

  /** Every colour four times with its fruit; "stor" shows with all of them. */
  private static List<LinearModel.Example> examples(String... pairs) {
    List<LinearModel.Example> examples = new ArrayList<>();
    for (int times = 0; times < 4; times++) {
      for (int i = 0; i < pairs.length; i += 2) {
        examples.add(new LinearModel.Example(showing(pairs[i], "stor"), pairs[i + 1]));
      }
    }
    return examples;
  }

  private static Features showing(String... names) {
    return new Features().group(List.of(names), 1);
  }

  @Test
  void learnsWhatTellsLabelsApart() {
    Map<String, Double> likely = LinearModel.learn(FRUIT).probabilities(showing("gul", "stor"));

    assertThat(likely).containsOnlyKeys("äpple", "banan", "plommon");
    assertThat(likely.get("banan")).isGreaterThan(0.6);
    assertThat(likely.values().stream().mapToDouble(each -> each).sum()).isCloseTo(1, within(1e-9));
  }

  @Test
  void isUnsureOfWhatItHasNeverSeen() {
    Map<String, Double> likely = LinearModel.learn(FRUIT).probabilities(showing("randig"));

    assertThat(likely.values()).allMatch(each -> each < 0.5);
  }

  @Test
  void saysWhatSpokeForALabel() {
    Map<String, Double> speaking =
        LinearModel.learn(FRUIT).speaking("banan", "äpple", showing("gul", "stor", "randig"));

    assertThat(speaking).containsOnlyKeys("gul", "stor");
    assertThat(speaking.get("gul")).isGreaterThan(Math.abs(speaking.get("stor")));
  }

  @Test
  void theSameExamplesGiveTheSameModel() {
    Features text = showing("röd", "stor");

    assertThat(LinearModel.learn(FRUIT).probabilities(text))
        .isEqualTo(LinearModel.learn(FRUIT).probabilities(text));
  }

  @Test
  void aSingleLabelIsCertain() {
    LinearModel model = LinearModel.learn(examples("röd", "äpple"));

    assertThat(model.probabilities(showing("gul"))).isEqualTo(Map.of("äpple", 1.0));
  }

  @Test
  void learnsNothingFromNothing() {
    assertThatThrownBy(() -> LinearModel.learn(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aLongTextWeighsNoMoreThanAShortOne() {
    Map<String, Double> values = new Features().group(List.of("a", "b", "c", "d"), 2).values();

    assertThat(values.values().stream().mapToDouble(each -> each * each).sum())
        .isCloseTo(4, within(1e-9));
    assertThat(new Features().group(List.of(), 1).values()).isEmpty();
  }
}

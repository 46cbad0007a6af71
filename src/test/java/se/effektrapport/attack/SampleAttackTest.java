package se.effektrapport.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.effektrapport.sample.CountSampleRound;
import se.effektrapport.sample.SampleEdition;
import se.effektrapport.sample.SecondEdition;

/** The editions of the sample rounds, one by one and together. */
class SampleAttackTest {

  private static final Published LAST = Published.of(SampleEdition.of(2021).content());
  private static final Published FIRST = Published.of(SampleEdition.get().content());
  private static final Published SECOND = Published.of(SecondEdition.withTheLateAnswer().content());

  private static Map<Cell, Long> truth;

  private static synchronized Map<Cell, Long> truth() throws IOException {
    truth = truth == null ? Truth.of(new CountSampleRound(2022).withTheLateAnswer()) : truth;
    return truth;
  }

  /** Not even one who knows that none is shown, and so not withheld, can tell a number exactly. */
  private static void attack(Published... editions) throws IOException {
    assertThat(new Attack(List.of(editions), truth(), 0).run().open()).isEmpty();
    assertThat(new Attack(List.of(editions), truth(), 1).run().open())
        .noneMatch(told -> told.matches(".*(visas|: (\\d+)\\.\\.\\2)"));
  }

  @Test
  void nobodyCanTellFewPersonsFromTheEditionOfAYear() throws IOException {
    attack(LAST);
  }

  @Test
  void nobodyCanTellFewPersonsFromAnEditionThatIsComparedWithTheYearBefore() throws IOException {
    attack(FIRST);
  }

  @Test
  void nobodyCanTellFewPersonsFromTwoYears() throws IOException {
    attack(LAST, FIRST);
  }

  @Test
  void nobodyCanTellFewPersonsFromTwoEditionsOfAYear() throws IOException {
    attack(FIRST, SECOND);
  }

  @Test
  void nobodyCanTellFewPersonsFromAllEditions() throws IOException {
    attack(LAST, FIRST, SECOND);
  }
}

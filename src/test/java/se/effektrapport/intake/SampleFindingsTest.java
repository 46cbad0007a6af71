package se.effektrapport.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.effektrapport.round.RoundFolder;

/** The sample round is filled in as asked, by several programs: nothing is found to say of it. */
class SampleFindingsTest {

  @Test
  void everyAnswerOfTheSampleRoundIsReadWithoutFindings() {
    RoundFolder folder = new RoundFolder(Path.of("input/2022"), 2022);
    List<Arrival> arrivals =
        new ArrayList<>(Arrivals.in(folder, folder.received(), Forms.RECEIVED).all());
    Path late = Path.of("input/2022/sena/Farsta_enkät_2022 (sent svar).xlsx");
    arrivals.add(new Arrival(late, "Farsta", FileDigest.of(late), Forms.RECEIVED));

    assertThat(arrivals).hasSize(17);
    assertThat(arrivals)
        .allSatisfy(
            arrival -> {
              Received read = new ReadSubmission(Forms.ROUND, Forms.QUESTIONNAIRE).read(arrival);
              assertThat(Forms.sentences(read)).as(arrival.name()).isEmpty();
              assertThat(read).isInstanceOf(Received.Accepted.class);
            });
  }
}

package se.effektrapport.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.effektrapport.reception.Arrivals;
import se.effektrapport.round.RoundFolder;

/** The sample round is filled in as asked, by several programs: there is little to ask about. */
class SampleFindingsTest {

  @Test
  void everyAnswerOfTheSampleRoundIsReadAndFewThingsAreAsked() {
    RoundFolder folder = new RoundFolder(Path.of("input/2022"), 2022);
    List<Arrival> arrivals =
        new ArrayList<>(Arrivals.in(folder, folder.received(), Forms.RECEIVED).all());
    Path late = Path.of("input/2022/sena/Farsta_enkät_2022 (sent svar).xlsx");
    arrivals.add(new Arrival(late, "Farsta", FileDigest.of(late), Forms.RECEIVED));

    assertThat(arrivals).hasSize(17);
    ReadSubmission read = new ReadSubmission(Forms.ROUND, Forms.QUESTIONNAIRE, LastRound.none());
    List<Received> all = arrivals.stream().map(read::read).toList();

    assertThat(all).hasOnlyElementsOfType(Received.Accepted.class);
    assertThat(all.stream().flatMap(each -> Forms.sentences(each).stream()))
        .containsExactly(
            "Insatser!R11 ”Effekt” är ifylld, men ”Uppföljning” och ”Underlag” är tomma: fyll i en"
                + " av dem om ni har följt upp insatsen.");
  }
}

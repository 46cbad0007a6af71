package se.effektrapport.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.effektrapport.answers.Submission;
import se.effektrapport.intake.Finding;
import se.effektrapport.intake.LastRound;
import se.effektrapport.intake.ReadSubmission;
import se.effektrapport.intake.Received;
import se.effektrapport.questionnaire.EarlierId;
import se.effektrapport.reception.Arrivals;
import se.effektrapport.round.Administration;
import se.effektrapport.round.InputFolder;
import se.effektrapport.round.Round;
import se.effektrapport.round.RoundFolder;

/** What the merged administrations answer in 2023 is known from what the former ones answered. */
class StraddlingRoundTest {

  @TempDir static Path folder;

  private static InputFolder input;
  private static SampleRound last;
  private static SampleRound sample;

  @BeforeAll
  static void make() throws IOException {
    input = new InputFolder(StraddlingRound.in(folder));
    last = SampleRound.read(2022);
    sample =
        SampleRound.read(
            input.path().resolve("2023"), SampleRound.SOURCES.resolve("2023"), Optional.of(last));
  }

  @Test
  void sixteenAreAskedUnderTheNewStrategy() {
    Round round = sample.round;
    assertThat(input.years()).containsExactly(2022, 2023);
    assertThat(round.respondents())
        .hasSize(16)
        .extracting(Administration::code)
        .contains("JÄR", "NIN")
        .doesNotContain("RIK", "SPT", "NOR", "ÖST");
    assertThat(round.strategy().title()).contains("för att förhindra att barn");
    assertThat(round.strategy().dnr()).contains("KS 2023/758");
  }

  @Test
  void theRowsOfAMergedAdministrationComeFromBoth() {
    List<Submission> now =
        accepted(2023, LastRound.none()).map(Received.Accepted::submission).toList();

    assertThat(ids(now, "JÄR"))
        .extracting(EarlierId::reference)
        .anyMatch(reference -> reference.startsWith("RIK-"))
        .anyMatch(reference -> reference.startsWith("SPT-"))
        .allMatch(reference -> reference.startsWith("RIK-") || reference.startsWith("SPT-"));
    assertThat(ids(now, "NIN")).allMatch(id -> id.reference().startsWith("NOR-"));
  }

  @Test
  void whatIsNoLongerThereIsAskedAboutWhoeverAnsweredForIt() {
    List<Submission> before =
        accepted(2022, LastRound.none()).map(Received.Accepted::submission).toList();
    assertThat(before).hasSize(5);

    assertThat(
            accepted(2023, LastRound.before(sample.round, before))
                .flatMap(each -> each.findings().stream())
                .map(Finding::sentence))
        .anyMatch(sentence -> sentence.contains("”Fredagsmammorna”"))
        .anyMatch(sentence -> sentence.contains("”Torsdagsbilden”"))
        .noneMatch(sentence -> sentence.contains("”Snabbkedjan”"));
  }

  private static List<EarlierId> ids(List<Submission> submissions, String administration) {
    return submissions.stream()
        .filter(each -> each.administration().equals(administration))
        .flatMap(each -> each.activities().stream())
        .flatMap(each -> each.earlier().stream())
        .toList();
  }

  private static Stream<Received.Accepted> accepted(int year, LastRound before) {
    RoundFolder round = input.round(year);
    SampleRound of = year == 2023 ? sample : last;
    ReadSubmission read = new ReadSubmission(of.round, of.questionnaire, before);
    return Arrivals.in(round, round.received(), of.round.calendar().deadline()).all().stream()
        .map(read::read)
        .map(Received.Accepted.class::cast);
  }
}

package se.effektrapport.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.dao.DuplicateKeyException;
import se.effektrapport.database.TestDatabase;

class JdbcSubmissionsTest {

  private static final LocalDate EARLY = LocalDate.of(2022, 9, 1);
  private static final LocalDate LATER = LocalDate.of(2022, 9, 20);

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

  private Submissions submissions;

  @BeforeEach
  void open() {
    submissions = new JdbcSubmissions(DATABASE.client(), DATABASE.operations());
  }

  @Test
  void givesBackAnAnswerAsItWasKept() {
    submissions.add(SampleSubmission.first());

    assertThat(submissions.inForce(2022)).containsExactly(SampleSubmission.first());
  }

  @Test
  void keepsTheOrderOfTheColumns() {
    submissions.add(SampleSubmission.first());

    Submission kept = submissions.inForce(2022, "SKÄ").orElseThrow();
    assertThat(kept.activities().getFirst().values().keySet())
        .containsExactlyElementsOf(
            SampleSubmission.first().activities().getFirst().values().keySet());
  }

  @Test
  void theLatestReceivedIsInForceEvenIfItWasReadFirst() {
    submissions.add(SampleSubmission.of("SKÄ", 1, LATER));
    submissions.add(SampleSubmission.of("SKÄ", 2, EARLY));

    assertThat(submissions.inForce(2022)).extracting(Submission::version).containsExactly(1);
  }

  @Test
  void ofTwoReceivedOnOneDayTheLastReadIsInForce() {
    submissions.add(SampleSubmission.of("SKÄ", 1, EARLY));
    submissions.add(SampleSubmission.of("SKÄ", 2, EARLY));

    assertThat(submissions.inForce(2022)).extracting(Submission::version).containsExactly(2);
  }

  @Test
  void listsTheAdministrationsByCode() {
    submissions.add(SampleSubmission.of("ÖST", 1, EARLY));
    submissions.add(SampleSubmission.of("ARB", 1, LATER));

    assertThat(submissions.inForce(2022))
        .extracting(Submission::administration)
        .containsExactly("ARB", "ÖST");
    assertThat(submissions.inForce(2022, "ARB")).isPresent();
    assertThat(submissions.inForce(2022, "SKÄ")).isEmpty();
    assertThat(submissions.inForce(2023)).isEmpty();
  }

  @Test
  void numbersTheVersionsOfEachAdministration() {
    assertThat(submissions.nextVersion(2022, "SKÄ")).isEqualTo(1);
    submissions.add(SampleSubmission.of("SKÄ", 1, EARLY));

    assertThat(submissions.nextVersion(2022, "SKÄ")).isEqualTo(2);
    assertThat(submissions.nextVersion(2022, "ÖST")).isEqualTo(1);
    assertThat(submissions.nextVersion(2023, "SKÄ")).isEqualTo(1);
  }

  @Test
  void neverKeepsTwoAnswersUnderOneVersion() {
    submissions.add(SampleSubmission.first());

    assertThatThrownBy(() -> submissions.add(SampleSubmission.first()))
        .isInstanceOf(DuplicateKeyException.class);
  }
}

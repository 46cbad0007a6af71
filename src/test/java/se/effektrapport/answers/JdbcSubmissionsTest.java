package se.effektrapport.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

  private List<Submission> first() {
    return submissions.of(2022, Map.of("SKÄ", 1));
  }

  @Test
  void givesBackAnAnswerAsItWasKept() {
    submissions.add(SampleSubmission.first());

    assertThat(first()).containsExactly(SampleSubmission.first());
  }

  @Test
  void keepsTheOrderOfTheColumns() {
    submissions.add(SampleSubmission.first());

    assertThat(first().getFirst().activities().getFirst().values().keySet())
        .containsExactlyElementsOf(
            SampleSubmission.first().activities().getFirst().values().keySet());
  }

  @Test
  void givesTheVersionsThatAreAskedForByCode() {
    submissions.add(SampleSubmission.of("ÖST", 1, EARLY));
    submissions.add(SampleSubmission.of("ÖST", 2, EARLY));
    submissions.add(SampleSubmission.of("ARB", 1, LATER));

    assertThat(submissions.of(2022, Map.of("ÖST", 2, "ARB", 1)))
        .extracting(Submission::administration, Submission::version)
        .containsExactly(tuple("ARB", 1), tuple("ÖST", 2));
    assertThat(submissions.contentDigest(2022, "ÖST", 2)).isEqualTo("cd2");
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

package se.effektrapport.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.dao.DataIntegrityViolationException;
import se.effektrapport.answers.SampleSubmission;
import se.effektrapport.answers.Submission;
import se.effektrapport.answers.Unit;
import se.effektrapport.database.TestDatabase;

class JdbcClassificationsTest {

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

  private static final Submission ANSWER = SampleSubmission.first();
  private static final Unit PASSAGE = ANSWER.passages().getFirst();
  private static final Unit ACTIVITY = ANSWER.activities().getFirst();

  private static final Instrument BY = new Instrument("kodbok-1", "1-a");

  private static final Classification COMPUTED =
      new Classification(
          "C",
          Optional.of("C3"),
          Optional.of("V"),
          0.625,
          Origin.COMPUTED,
          List.of("nattvandring (C3)", "ord med \"citat\", komma och {klammer}"),
          Optional.empty(),
          BY);

  private static final Classification CHOSEN =
      new Classification(
          "S",
          Optional.empty(),
          Optional.empty(),
          1,
          Origin.RESPONDENT,
          List.of("förvaltningens eget val"),
          Optional.of(new Computed("V", 0.95, List.of("ord, \"ord\""))),
          BY);

  private Classifications classifications;

  @BeforeEach
  void open() {
    classifications = new JdbcClassifications(DATABASE.client());
    keep("SKÄ", 1);
    keep("SKÄ", 2);
  }

  private void keep(String administration, int version) {
    DATABASE
        .client()
        .sql(
            """
            insert into submission
              (round, administration, version, file, sha256, content_digest, received, on_time)
            values (2022, ?, ?, 'svar.xlsx', '', '', date '2022-09-14', true)
            """)
        .params(administration, version)
        .update();
  }

  @Test
  void givesBackTheClassificationsByUnit() {
    classifications.add(ANSWER, ACTIVITY, CHOSEN);
    classifications.add(ANSWER, PASSAGE, COMPUTED);

    assertThat(classifications.of(ANSWER, BY)).isEqualTo(Map.of(1, COMPUTED, 3, CHOSEN));
  }

  @Test
  void anotherVersionOfTheAnswerAndAnotherInstrumentStartOver() {
    classifications.add(ANSWER, PASSAGE, COMPUTED);
    classifications.add(ANSWER.withVersion(2), ACTIVITY, CHOSEN);

    assertThat(classifications.of(ANSWER, BY)).isEqualTo(Map.of(1, COMPUTED));
    assertThat(classifications.of(ANSWER.withVersion(2), BY)).isEqualTo(Map.of(3, CHOSEN));
    assertThat(classifications.of(ANSWER, new Instrument("kodbok-2", BY.model()))).isEmpty();
    assertThat(classifications.of(ANSWER, new Instrument(BY.codebookHash(), "2-a"))).isEmpty();
  }

  @Test
  void refusesAClassificationOfAnAnswerThatIsNotKept() {
    Submission unknown = SampleSubmission.of("ÖST", 1, LocalDate.of(2022, 9, 1));

    assertThatThrownBy(() -> classifications.add(unknown, PASSAGE, COMPUTED))
        .isInstanceOf(DataIntegrityViolationException.class);
  }
}

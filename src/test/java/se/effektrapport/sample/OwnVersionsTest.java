package se.effektrapport.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.effektrapport.classification.Classify;
import se.effektrapport.classification.Trained;
import se.effektrapport.document.Document;
import se.effektrapport.edition.Content;
import se.effektrapport.figures.Figure;
import se.effektrapport.intake.LastRound;
import se.effektrapport.intake.ReadSubmission;
import se.effektrapport.intake.Received;
import se.effektrapport.questionnaire.Column;
import se.effektrapport.questionnaire.Question;
import se.effektrapport.questionnaire.Questionnaire;
import se.effektrapport.reception.Arrivals;
import se.effektrapport.round.RoundFolder;

/** Every round is asked, read and classified by the questionnaire and the code book of its own. */
class OwnVersionsTest {

  private static SampleRound before;
  private static SampleRound now;

  @BeforeAll
  static void read() throws IOException {
    before = SampleRound.read(2021);
    now = SampleRound.read(2022);
  }

  @Test
  void theQuestionnaireOf2021AsksLess() {
    assertThat(questions(now.questionnaire))
        .containsAll(questions(before.questionnaire))
        .contains("karnuppdrag");
    assertThat(questions(before.questionnaire)).doesNotContain("karnuppdrag");
    assertThat(columns(now.questionnaire))
        .containsAll(columns(before.questionnaire))
        .contains("uppdrag", "redovisas_3");
    assertThat(columns(before.questionnaire)).doesNotContain("uppdrag", "redovisas_3");
    assertThat(before.questionnaire.column("samverkansparter").orElseThrow().header())
        .isEqualTo("Samverkar med");
  }

  @Test
  void aTextIsClassifiedByTheTermsOfItsRound() {
    Classify then = Trained.of("2021");
    Classify later = Trained.of("2022");
    String text = "Skolan och socialtjänsten har samtycke att dela uppgifter.";

    assertThat(then.compute(text).reasons()).isNotEqualTo(later.compute(text).reasons());
  }

  @Test
  void everyAnswerOf2021IsReadByItsOwnQuestionnaireAndLittleIsAsked() {
    RoundFolder folder = new RoundFolder(before.folder, 2021);
    ReadSubmission read = new ReadSubmission(before.round, before.questionnaire, LastRound.none());
    List<Received> all =
        Arrivals.in(folder, folder.received(), before.round.calendar().deadline()).all().stream()
            .map(read::read)
            .toList();

    assertThat(all).hasSize(15).hasOnlyElementsOfType(Received.Accepted.class);
    assertThat(all.stream().map(Received.Accepted.class::cast))
        .flatExtracting(Received.Accepted::findings)
        .isEmpty();
  }

  @Test
  void aFormOf2022IsRefusedIn2021() {
    RoundFolder folder = new RoundFolder(now.folder, 2022);
    ReadSubmission read = new ReadSubmission(before.round, before.questionnaire, LastRound.none());

    assertThat(
            read.read(
                Arrivals.in(folder, folder.received(), now.round.calendar().deadline())
                    .all()
                    .getFirst()))
        .isInstanceOf(Received.Refused.class);
  }

  @Test
  void theReportOf2021SaysNothingOfWhatWasNotAsked() {
    Document report = SampleEdition.of(2021).report();
    Content content = SampleEdition.of(2021).content();

    assertThat(content.figures()).extracting(Figure::id).doesNotContain("uppdrag.ej_angivet");
    assertThat(report.toString())
        .contains("Övergripande iakttagelser")
        .doesNotContain("Synlighet och ordinarie uppdrag", "till följd av strategin");
    assertThat(SampleEdition.get().report().toString()).contains("Synlighet och ordinarie uppdrag");
  }

  private static List<String> questions(Questionnaire questionnaire) {
    return questionnaire.questions().stream().map(Question::id).toList();
  }

  private static List<String> columns(Questionnaire questionnaire) {
    return questionnaire.columns().stream().map(Column::id).toList();
  }
}

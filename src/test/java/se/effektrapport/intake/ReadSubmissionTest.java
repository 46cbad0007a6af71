package se.effektrapport.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static se.effektrapport.intake.Forms.accepted;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.effektrapport.answers.Activity;
import se.effektrapport.answers.Passage;
import se.effektrapport.answers.Place;
import se.effektrapport.answers.Submission;
import se.effektrapport.answers.Value;
import se.effektrapport.questionnaire.Prefill;

/** What stands in the cells becomes answers. */
class ReadSubmissionTest {

  @TempDir Path folder;
  private Forms forms;

  @BeforeEach
  void open() {
    forms = new Forms(folder);
  }

  @Test
  void readsWhoAnsweredAndWhen() {
    Path file = forms.filled(Forms.someAnswers());
    Submission submission = accepted(file).submission();

    assertThat(submission.round()).isEqualTo(2022);
    assertThat(submission.administration()).isEqualTo("SKÄ");
    assertThat(submission.received()).isEqualTo(Forms.RECEIVED);
    assertThat(submission.onTime()).isTrue();
    assertThat(submission.source().name()).isEqualTo("svar.xlsx");
    assertThat(submission.source().sha256()).isEqualTo(FileDigest.of(file)).hasSize(64);
  }

  @Test
  void readsTheAnswersAsPassagesAndTheRowsAsActivitiesNumberedOn() {
    Submission submission = accepted(forms.filled(Forms.someAnswers())).submission();

    assertThat(submission.passages())
        .containsExactly(
            new Passage(1, "arbete", "Vi har gått ut på kvällarna.", new Place("Frågor", "D4")),
            new Passage(2, "hinder", "Tiden räcker inte.", new Place("Frågor", "D8")));
    assertThat(submission.activities()).extracting(Activity::number).containsExactly(3, 4);
    assertThat(submission.activities())
        .extracting(Activity::name)
        .containsExactly("Nattvandring", "Fältarbete");
  }

  @Test
  void readsEveryKindOfCell() {
    Activity activity =
        accepted(forms.filled(Forms.someAnswers())).submission().activities().getFirst();

    assertThat(activity.values())
        .containsExactly(
            Map.entry("insats", new Value.Words("Nattvandring", at("A5"))),
            Map.entry("beskrivning", new Value.Words("Vuxna rör sig ute på kvällarna.", at("B5"))),
            Map.entry("utgangspunkt", new Value.Chosen("Civilsamhället", "C", at("C5"))),
            Map.entry("antal_totalt", new Value.Amount("1200", new BigDecimal("1200"), at("H5"))),
            Map.entry("status", new Value.Chosen("Pågår", "pagar", at("O5"))),
            Map.entry(
                "startdatum", new Value.Day("2021-08-16", LocalDate.of(2021, 8, 16), at("P5"))));
  }

  private static Place at(String cell) {
    return new Place("Insatser", cell);
  }

  @Test
  void findsNothingToSayOfAFormThatIsFilledInAsAsked() {
    assertThat(accepted(forms.filled(Forms.someAnswers())).findings()).isEmpty();
  }

  @Test
  void readsAnswersWithoutActivitiesAndActivitiesWithoutAnswers() {
    Submission answered =
        accepted(forms.filled(new Prefill(Map.of(), Map.of("forslag", "Mer tid."), List.of())))
            .submission();
    assertThat(answered.passages()).hasSize(1);
    assertThat(answered.activities()).isEmpty();

    Submission done =
        accepted(
                forms.filled(
                    new Prefill(Map.of(), Map.of(), List.of(Map.of("insats", "Nattvandring")))))
            .submission();
    assertThat(done.passages()).isEmpty();
    assertThat(done.activities()).extracting(Activity::number).containsExactly(1);
  }

  @Test
  void partsAnAnswerIntoItsParagraphs() {
    Path file =
        forms.altered(
            w -> Forms.write(w, "Frågor", "D4", "Första stycket.\r\n\r\nAndra\u00A0stycket.\n"));

    assertThat(accepted(file).submission().passages())
        .extracting(Passage::text)
        .containsExactly("Första stycket.", "Andra stycket.", "Tiden räcker inte.");
  }

  @Test
  void aRowWithoutANameIsKeptAndAskedAbout() {
    Path file = forms.altered(w -> Forms.cell(w, "Insatser", "A6").setBlank());
    Received.Accepted read = accepted(file);

    assertThat(read.submission().activities())
        .extracting(Activity::name)
        .containsExactly("Nattvandring", "Insats utan namn, rad 6");
    assertThat(Forms.sentences(read))
        .containsExactly(
            "Insatser!A6 Insatsen saknar namn: väntade insatsens namn, fann en tom cell.");
  }

  @Test
  void straySignsInEmptyRowsAndCellsAreNoAnswers() {
    Path file =
        forms.altered(
            w -> {
              Forms.write(w, "Frågor", "D5", "-");
              Forms.write(w, "Insatser", "H6", "–");
              Forms.write(w, "Insatser", "A9", ".");
              Forms.write(w, "Insatser", "C20", " \u00A0");
              Forms.write(w, "Insatser", "B64", "…");
            });
    Received.Accepted read = accepted(file);

    assertThat(read.findings()).isEmpty();
    assertThat(read.submission().passages()).hasSize(2);
    assertThat(read.submission().activities()).hasSize(2);
    assertThat(read.submission().activities().getLast().values())
        .containsOnlyKeys("insats", "hinder");
  }

  @Test
  void anAnswerReceivedAfterTheLastDayIsLate() {
    Arrival late =
        new Arrival(
            forms.filled(Forms.someAnswers()), "svar.xlsx", "ab", LocalDate.of(2022, 10, 1));
    Received read =
        new ReadSubmission(Forms.ROUND, Forms.QUESTIONNAIRE, LastRound.none()).read(late);

    assertThat(((Received.Accepted) read).submission().onTime()).isFalse();
  }
}

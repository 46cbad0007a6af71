package se.effektrapport.intake;

import java.util.List;
import java.util.Optional;
import se.effektrapport.answers.Activity;
import se.effektrapport.answers.Passage;
import se.effektrapport.answers.Submission;
import se.effektrapport.questionnaire.Identity;
import se.effektrapport.questionnaire.Questionnaire;
import se.effektrapport.round.Administration;
import se.effektrapport.round.Round;
import se.effektrapport.sheet.Opened;
import se.effektrapport.sheet.ReadWorkbook;

/**
 * Reads an answered workbook. Who answered, the questions and the columns are found by what stands
 * in the cells, not by their addresses, since people move things.
 */
public final class ReadSubmission {

  private final Round round;
  private final Questionnaire questionnaire;
  private final LastRound last;

  public ReadSubmission(Round round, Questionnaire questionnaire, LastRound last) {
    this.round = round;
    this.questionnaire = questionnaire;
    this.last = last;
  }

  public Received read(Arrival arrival) {
    return switch (ReadWorkbook.read(arrival.path())) {
      case Opened.Unreadable unreadable ->
          new Received.Refused(
              arrival, Optional.empty(), List.of(Finding.error(unreadable.sentence())));
      case Opened.Workbook workbook -> read(arrival, workbook);
    };
  }

  private Received read(Arrival arrival, Opened.Workbook workbook) {
    Identity identity = Identity.in(workbook);
    CheckIdentity check = new CheckIdentity(round, questionnaire);
    Optional<Administration> from = check.administration(identity);
    Findings findings = new Findings();
    check.errors(identity).forEach(findings::add);
    if (!findings.hasError()) {
      Submission submission = submission(arrival, from.orElseThrow(), workbook, findings);
      if (!findings.hasError()) {
        return new Received.Accepted(arrival, submission, findings.inOrder(workbook));
      }
    }
    return new Received.Refused(
        arrival, from.map(Administration::code), findings.inOrder(workbook));
  }

  /** What could be read; worth something only if no error is found. */
  private Submission submission(
      Arrival arrival, Administration from, Opened.Workbook workbook, Findings findings) {
    List<Passage> passages = new ReadAnswers(questionnaire, findings).read(workbook);
    List<Activity> activities =
        new ReadActivities(questionnaire, findings, passages.size()).read(workbook);
    if (passages.isEmpty() && activities.isEmpty() && !findings.hasError()) {
      findings.add(
          Finding.error("Formuläret är tomt: väntade minst ett svar eller en insats, fann inget."));
    }
    CrossChecks.of(questionnaire, last.of(from.code()))
        .forEach(check -> check.ask(activities, findings));
    return submission(arrival, from, passages, activities);
  }

  private Submission submission(
      Arrival arrival, Administration from, List<Passage> passages, List<Activity> activities) {
    return new Submission(
        round.year(),
        from.code(),
        1,
        new Submission.SourceFile(
            arrival.name(), arrival.sha256(), ContentDigest.of(passages, activities)),
        arrival.received(),
        round.inTime(arrival.received()),
        passages,
        activities);
  }
}

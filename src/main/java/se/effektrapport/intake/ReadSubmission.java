package se.effektrapport.intake;

import java.util.Optional;
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
      case Opened.Unreadable unreadable -> Received.Refused.unreadable(arrival, unreadable);
      case Opened.Workbook workbook -> read(arrival, workbook);
    };
  }

  private Received read(Arrival arrival, Opened.Workbook workbook) {
    Identity identity = Identity.in(workbook);
    CheckIdentity check = new CheckIdentity(round, questionnaire);
    Optional<Administration> from = check.administration(identity);
    Findings findings = new Findings();
    check.errors(identity).forEach(findings::add);
    check.question(identity).ifPresent(findings::add);
    if (!check.isAnotherForm(identity)) {
      ReadContent.Content content = content(workbook, from, findings);
      new AskOfExtras(workbook.extras()).ask(findings);
      if (!findings.hasError()) {
        Submission submission = submission(arrival, from.orElseThrow(), content);
        return new Received.Accepted(arrival, submission, findings.inOrder(workbook));
      }
    }
    return new Received.Refused(arrival, check.code(identity), findings.inOrder(workbook));
  }

  private ReadContent.Content content(
      Opened.Workbook workbook, Optional<Administration> from, Findings findings) {
    LastRound.Answer before = last.of(from.map(Administration::code).orElse(""));
    return new ReadContent(questionnaire, asked -> CrossChecks.of(asked, before), findings)
        .read(workbook);
  }

  private Submission submission(Arrival arrival, Administration from, ReadContent.Content content) {
    return new Submission(
        round.year(),
        from.code(),
        1,
        new Submission.SourceFile(arrival.name(), arrival.sha256(), content.digest()),
        arrival.received(),
        round.inTime(arrival.received()),
        content.passages(),
        content.activities());
  }
}

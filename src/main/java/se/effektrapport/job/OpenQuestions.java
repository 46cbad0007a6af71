package se.effektrapport.job;

import java.util.List;
import se.effektrapport.feedback.OpenRemark;
import se.effektrapport.intake.Finding;
import se.effektrapport.protection.ProtectText;
import se.effektrapport.questionnaire.Questionnaire;
import se.effektrapport.reception.Standing;
import se.effektrapport.round.Administration;
import se.effektrapport.wording.Extract.OpenQuestion;

/**
 * What is still asked about each answer, in our own words: neither words nor numbers that were
 * answered are repeated.
 */
record OpenQuestions(
    List<Standing> standings, Questionnaire questionnaire, ProtectText protectText) {

  List<OpenQuestion> to(Administration respondent) {
    return standings.stream()
        .filter(each -> each.administration().filter(respondent.code()::equals).isPresent())
        .filter(each -> each.open() && each.outcome() != Standing.Outcome.WAITING)
        .flatMap(each -> each.findings().stream().map(finding -> question(each, finding)))
        .toList();
  }

  private OpenQuestion question(Standing of, Finding finding) {
    OpenRemark remark = OpenRemark.of(finding, questionnaire);
    return new OpenQuestion(
        of.isRefused(), remark.where(), protectText.protect(remark.sentence()).text());
  }
}

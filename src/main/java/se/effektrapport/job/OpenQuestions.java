package se.effektrapport.job;

import java.util.List;
import se.effektrapport.answers.Place;
import se.effektrapport.intake.Finding;
import se.effektrapport.protection.ProtectText;
import se.effektrapport.reception.Standing;
import se.effektrapport.round.Administration;
import se.effektrapport.wording.Extract.OpenQuestion;

/**
 * What is still asked about each answer, in our own words: where a sentence repeats what was
 * answered, only the cell is told.
 */
record OpenQuestions(List<Standing> standings, ProtectText protectText) {

  List<OpenQuestion> to(Administration respondent) {
    return standings.stream()
        .filter(each -> each.administration().filter(respondent.code()::equals).isPresent())
        .filter(each -> each.open() && each.outcome() != Standing.Outcome.WAITING)
        .flatMap(each -> each.findings().stream().map(finding -> question(each, finding)))
        .toList();
  }

  private OpenQuestion question(Standing of, Finding finding) {
    return new OpenQuestion(
        of.isRefused(),
        finding.place().map(OpenQuestions::cell).orElse(""),
        protectText.protect(finding.withoutWords()).text());
  }

  private static String cell(Place place) {
    return "bladet ”%s”, cell %s".formatted(place.sheet(), place.cell());
  }
}

package se.effektrapport.intake;

import java.util.ArrayList;
import java.util.List;
import se.effektrapport.questionnaire.Questionnaire;

/**
 * The cross checks in force, the weightiest first: of two that ask about the same cell, the first
 * is heard. A questionnaire without the columns of a check does without it.
 */
final class CrossChecks {

  private CrossChecks() {}

  static List<Check> of(Questionnaire questionnaire, LastRound.Answer last) {
    List<Check> checks = new ArrayList<>();
    checks.addAll(CheckParts.in(questionnaire));
    CheckArea.in(questionnaire).ifPresent(checks::add);
    checks.add(new CheckTwice());
    checks.add(new CheckJumps(questionnaire.columns(), last));
    CheckAges.in(questionnaire).ifPresent(checks::add);
    CheckEnded.in(questionnaire).ifPresent(checks::add);
    CheckFollowUp.in(questionnaire).ifPresent(checks::add);
    checks.add(CheckGone.in(questionnaire, last));
    return checks;
  }
}

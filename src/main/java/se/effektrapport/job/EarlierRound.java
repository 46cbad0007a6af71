package se.effektrapport.job;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.effektrapport.answers.Submission;
import se.effektrapport.answers.Submissions;
import se.effektrapport.reception.Arrivals;
import se.effektrapport.reception.Receipts;
import se.effektrapport.reception.Reception;
import se.effektrapport.round.Organisation;
import se.effektrapport.round.ReceivedDates;
import se.effektrapport.round.Round;

/**
 * The round of the year before, as the database has it: its folder need not be there any more.
 *
 * @param answers those in force
 */
record EarlierRound(int year, List<Submission> answers) {

  static EarlierRound before(int year, Submissions submissions, Receipts receipts) {
    Map<String, Integer> versions = new HashMap<>();
    new Reception(receipts.of(year - 1), Arrivals.none(), ReceivedDates.none())
        .inForce()
        .forEach((administration, answer) -> versions.put(administration, answer.version()));
    return new EarlierRound(year - 1, submissions.of(year - 1, versions));
  }

  /** The answers of an administration, or of those whose area is its own in a later round. */
  List<Submission> of(String code, Round later) {
    Organisation organisation = later.organisation();
    return answers.stream()
        .filter(
            each ->
                organisation
                    .successorOn(each.administration(), later.calendar().reference())
                    .filter(successor -> successor.code().equals(code))
                    .isPresent())
        .toList();
  }
}

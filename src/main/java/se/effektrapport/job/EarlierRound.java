package se.effektrapport.job;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.effektrapport.answers.Submission;
import se.effektrapport.edition.Content;
import se.effektrapport.edition.Edition;
import se.effektrapport.figures.Before;
import se.effektrapport.reception.Arrivals;
import se.effektrapport.reception.Reception;
import se.effektrapport.round.Administration;
import se.effektrapport.round.Organisation;
import se.effektrapport.round.ReceivedDates;
import se.effektrapport.round.Round;

/**
 * The round of the year before, as the database has it: its folder need not be there any more.
 *
 * @param heads the answers in force; without their words if they are disposed of
 */
record EarlierRound(int year, List<Submission> heads, boolean isDisposed) {

  static EarlierRound before(int year, Stores stores) {
    Map<String, Integer> versions = new HashMap<>();
    new Reception(stores.receipts().of(year - 1), Arrivals.none(), ReceivedDates.none())
        .inForce()
        .forEach((administration, answer) -> versions.put(administration, answer.version()));
    return new EarlierRound(
        year - 1,
        stores.submissions().of(year - 1, versions),
        stores.submissions().isDisposed(year - 1));
  }

  /** The answers in force; none if they are disposed of. */
  List<Submission> answers() {
    return isDisposed ? List.of() : heads;
  }

  /** What is compared with the next round; empty if there is nothing left to compare with. */
  Optional<Before> comparedWith(Round next, Optional<Edition> edition) {
    return isDisposed ? Optional.empty() : known(next, edition);
  }

  /**
   * The same, also if its words are disposed of: that they are is no news for an edition that was
   * made before. Empty if the round was never frozen.
   *
   * @param edition the last of the round, which says how its insatser were classified by the code
   *     book of that year
   */
  Optional<Before> known(Round next, Optional<Edition> edition) {
    return edition
        .map(Edition::content)
        .map(
            content ->
                new Before(
                    year,
                    content.respondents().stream()
                        .map(asked -> asked(asked.code(), next, content))
                        .toList()));
  }

  private Before.Asked asked(String code, Round next, Content content) {
    Optional<Submission> answer =
        heads.stream().filter(each -> each.administration().equals(code)).findFirst();
    return new Before.Asked(
        next.organisation()
            .successorOn(code, next.calendar().reference())
            .map(Administration::code),
        answer,
        answer.map(each -> pillars(each, content)).orElse(Map.of()));
  }

  /** By the number of the insats, "12" of "SKÄ-12", as the edition has it. */
  private static Map<Integer, String> pillars(Submission answer, Content content) {
    Map<Integer, String> byNumber = new HashMap<>();
    int code = answer.administration().length() + 1;
    content.activities().stream()
        .filter(item -> item.submission().equals(answer.publicName()))
        .forEach(
            item ->
                byNumber.put(
                    Integer.valueOf(item.reference().substring(code)), item.label().pillar()));
    return byNumber;
  }

  /** The answers of an administration, or of those whose area is its own in a later round. */
  List<Submission> of(String code, Round later) {
    Organisation organisation = later.organisation();
    return answers().stream()
        .filter(
            each ->
                organisation
                    .successorOn(each.administration(), later.calendar().reference())
                    .filter(successor -> successor.code().equals(code))
                    .isPresent())
        .toList();
  }
}

package se.effektrapport.job;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.effektrapport.answers.Submission;
import se.effektrapport.feedback.Correspondence;
import se.effektrapport.reception.Receipt;
import se.effektrapport.reception.Reception;
import se.effektrapport.reception.Standing;
import se.effektrapport.reception.Standings;
import se.effektrapport.round.Round;

/** What has come from each of those who were asked, as it was read last. */
record Correspondences(Run run, Stores stores) {

  /** Of everyone who was asked, in the order of the register. */
  List<Correspondence> all() {
    Round round = run.undertaking().round();
    List<Standing> standings = Standings.of(run.reception(stores.receipts()));
    Map<String, Submission> inForce =
        run.inForce(stores).stream()
            .collect(Collectors.toMap(Submission::administration, Function.identity()));
    return round.respondents().stream()
        .map(
            each ->
                Correspondence.of(
                    round,
                    run.undertaking().questionnaire(),
                    each,
                    standings,
                    Optional.ofNullable(inForce.get(each.code()))))
        .toList();
  }

  /** How many files lie there that have never been read. */
  long unread() {
    List<Receipt> known = stores.receipts().of(run.year());
    Reception reception = run.reception(known);
    return reception.unread().stream().filter(each -> Summarise.isNew(each, known)).count();
  }

  /** How many files cannot be used and cannot be told to be anybody's. */
  long unknown() {
    Round round = run.undertaking().round();
    return Standings.of(run.reception(stores.receipts())).stream()
        .filter(Standing::isRefused)
        .filter(each -> each.administration().flatMap(round::respondent).isEmpty())
        .count();
  }
}

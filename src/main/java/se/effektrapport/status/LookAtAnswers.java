package se.effektrapport.status;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import se.effektrapport.intake.Finding;
import se.effektrapport.reception.FindingCount;
import se.effektrapport.reception.InForce;
import se.effektrapport.reception.Receipt;
import se.effektrapport.reception.Reception;
import se.effektrapport.reception.Standing;
import se.effektrapport.reception.Standings;
import se.effektrapport.round.Administration;
import se.effektrapport.round.Round;
import se.effektrapport.status.RoundStatus.Answer;
import se.effektrapport.status.RoundStatus.Findings;
import se.effektrapport.status.RoundStatus.Respondent;

/** Who has answered, with what, and what is said of it. */
final class LookAtAnswers {

  private final Round round;
  private final List<Receipt> receipts;
  private final Map<String, InForce> inForce;
  private final List<Standing> standings;

  LookAtAnswers(Round round, List<Receipt> receipts, Reception reception) {
    this.round = round;
    this.receipts = receipts;
    this.inForce = reception.inForce();
    this.standings = Standings.of(reception);
  }

  List<Standing> standings() {
    return standings;
  }

  List<Respondent> respondents() {
    return round.respondents().stream().map(this::respondent).toList();
  }

  private Respondent respondent(Administration asked) {
    Optional<InForce> answer = Optional.ofNullable(inForce.get(asked.code()));
    return new Respondent(
        asked.code(),
        asked.name(),
        asked.shortName(),
        answer.map(this::answer).orElse(Answer.MISSING),
        answer.map(InForce::received),
        answer.map(each -> asked.code() + " svar " + each.version()),
        versions(asked.code()),
        findings(whose -> whose.equals(Optional.of(asked.code()))));
  }

  private Answer answer(InForce answer) {
    return round.inTime(answer.received()) ? Answer.IN_TIME : Answer.LATE;
  }

  private int versions(String code) {
    return (int)
        receipts.stream()
            .filter(each -> each.administration().equals(Optional.of(code)))
            .flatMap(each -> each.version().stream())
            .distinct()
            .count();
  }

  /** Of files whose sender could not be read, or was not asked. */
  Findings unknown() {
    return findings(whose -> whose.flatMap(round::respondent).isEmpty());
  }

  Findings all() {
    return findings(whose -> true);
  }

  private Findings findings(Predicate<Optional<String>> whose) {
    List<Receipt> known =
        receipts.stream().filter(each -> whose.test(each.administration())).toList();
    List<Standing> now =
        standings.stream().filter(each -> whose.test(each.administration())).toList();
    return new Findings(
        FindingCount.of(Finding.Severity.ERROR, known, now),
        FindingCount.of(Finding.Severity.QUESTION, known, now),
        (int) now.stream().filter(Standing::isRefused).count(),
        (int) now.stream().filter(LookAtAnswers::waits).count());
  }

  private static boolean waits(Standing standing) {
    return standing.open() && standing.outcome() == Standing.Outcome.WAITING;
  }
}

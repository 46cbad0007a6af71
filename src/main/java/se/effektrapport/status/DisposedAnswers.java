package se.effektrapport.status;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.effektrapport.edition.Edition;
import se.effektrapport.edition.Respondent;
import se.effektrapport.reception.FindingCount;
import se.effektrapport.review.QuoteStanding;
import se.effektrapport.review.ReleaseStanding;
import se.effektrapport.review.Reviews;
import se.effektrapport.status.RoundStatus.Answer;
import se.effektrapport.status.RoundStatus.Findings;

/** Who answered in a round whose answers are gone, as its last edition tells. */
final class DisposedAnswers {

  private static final FindingCount NONE = new FindingCount(0, 0);

  static final Findings NO_FINDINGS = new Findings(NONE, NONE, 0, 0);

  static final Reviews NO_REVIEWS =
      new Reviews(List.of(), 0, 0, 0, QuoteStanding.none(), ReleaseStanding.none());

  /** As {@link se.effektrapport.answers.Submission#publicName} has it: "SKÄ svar 2". */
  private static final Pattern VERSION = Pattern.compile(".* svar (\\d{1,6})");

  private DisposedAnswers() {}

  static List<RoundStatus.Respondent> of(Edition edition) {
    return edition.content().respondents().stream().map(DisposedAnswers::of).toList();
  }

  private static RoundStatus.Respondent of(Respondent asked) {
    return new RoundStatus.Respondent(
        asked.code(),
        asked.name(),
        asked.shortName(),
        switch (asked.answer()) {
          case IN_TIME -> Answer.IN_TIME;
          case LATE -> Answer.LATE;
          case MISSING -> Answer.MISSING;
        },
        asked.received(),
        asked.submission(),
        versions(asked.submission()),
        NO_FINDINGS);
  }

  private static int versions(Optional<String> inForce) {
    return inForce
        .map(VERSION::matcher)
        .filter(Matcher::matches)
        .map(name -> Integer.parseInt(name.group(1)))
        .orElse(0);
  }
}

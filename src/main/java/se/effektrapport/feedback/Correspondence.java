package se.effektrapport.feedback;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.effektrapport.answers.Passage;
import se.effektrapport.answers.Submission;
import se.effektrapport.questionnaire.Questionnaire;
import se.effektrapport.reception.Standing;
import se.effektrapport.round.Administration;
import se.effektrapport.round.Round;

/**
 * What has come from one who was asked, and what is left to ask about it; nobody's words.
 *
 * @param came every file, the first received first
 * @param said what the answer in force holds; empty if there is none
 * @param remarks on the files that somebody should still do something about
 */
public record Correspondence(
    Administration respondent, List<Came> came, Optional<Said> said, List<OpenRemark> remarks) {

  public Correspondence {
    Objects.requireNonNull(respondent);
    came = List.copyOf(came);
    Objects.requireNonNull(said);
    remarks = List.copyOf(remarks);
  }

  /**
   * A file.
   *
   * @param name "BRO svar 1", or empty if it never became an answer; its own name may be a person's
   */
  public record Came(
      Optional<String> name,
      LocalDate day,
      boolean inTime,
      Standing.Outcome outcome,
      String sha256) {}

  /**
   * How much an answer says.
   *
   * @param answered how many of the questions that are asked have an answer
   */
  public record Said(int activities, int answered, int asked) {}

  /**
   * @param standings of the files that are the respondent's
   * @param inForce the answer that counts
   */
  public static Correspondence of(
      Round round,
      Questionnaire questionnaire,
      Administration respondent,
      List<Standing> standings,
      Optional<Submission> inForce) {
    List<Standing> files =
        standings.stream()
            .filter(each -> each.administration().equals(Optional.of(respondent.code())))
            .filter(each -> !each.sha256().isEmpty())
            .toList();
    return new Correspondence(
        respondent,
        files.stream()
            .sorted(Comparator.comparing(Standing::received))
            .map(each -> came(each, round))
            .toList(),
        inForce.map(each -> said(each, questionnaire)),
        files.stream().flatMap(each -> remarks(each, questionnaire)).toList());
  }

  private static Came came(Standing file, Round round) {
    return new Came(
        file.version()
            .flatMap(number -> file.administration().map(code -> code + " svar " + number)),
        file.received(),
        round.inTime(file.received()),
        file.outcome(),
        file.sha256());
  }

  private static Said said(Submission answer, Questionnaire questionnaire) {
    long answered = answer.passages().stream().map(Passage::question).distinct().count();
    return new Said(answer.activities().size(), (int) answered, questionnaire.questions().size());
  }

  /** Which of two answers came last is for us to say. */
  private static Stream<OpenRemark> remarks(Standing file, Questionnaire questionnaire) {
    return file.open() && file.outcome() != Standing.Outcome.WAITING
        ? file.findings().stream().map(each -> OpenRemark.of(each, questionnaire))
        : Stream.empty();
  }

  /** Whether nothing has come that could be mended or be used. */
  public boolean isMissing() {
    return said.isEmpty() && came.stream().noneMatch(Correspondence::canBeMended);
  }

  private static boolean canBeMended(Came file) {
    return switch (file.outcome()) {
      case ACCEPTED, UNCHANGED, REFUSED, WAITING -> true;
      case REPLACED, WITHDRAWN -> false;
    };
  }

  /** What does not count before it is mended. */
  public List<OpenRemark> toBeCorrected() {
    return remarks.stream().filter(OpenRemark::toBeCorrected).toList();
  }

  /** Whether there is anything to be reminded of. */
  public boolean isOpen() {
    return isMissing() || !toBeCorrected().isEmpty();
  }
}

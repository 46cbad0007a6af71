package se.effektrapport.intake;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.effektrapport.answers.Activity;
import se.effektrapport.answers.Submission;
import se.effektrapport.round.Administration;
import se.effektrapport.round.Round;

/** The numbers of the round before, by the administration that answers for them now. */
public final class LastRound {

  private final Map<String, Answer> answers = new HashMap<>();

  private LastRound() {}

  /** There was no round before, or nothing is known of it. */
  public static LastRound none() {
    return new LastRound();
  }

  /**
   * What is known of the round before a round. Where administrations have been merged, the numbers
   * of what they called the same insats are added up.
   *
   * @param inForce the answers in force in the round before
   */
  public static LastRound before(Round round, List<Submission> inForce) {
    LastRound last = new LastRound();
    for (Submission submission : inForce) {
      round
          .organisation()
          .successorOn(submission.administration(), round.calendar().reference())
          .map(Administration::code)
          .map(code -> last.answers.computeIfAbsent(code, first -> new Answer()))
          .ifPresent(answer -> answer.add(submission));
    }
    return last;
  }

  /** What an administration answered, or those whose area is its own now. */
  Answer of(String code) {
    return answers.getOrDefault(code, new Answer());
  }

  /** The numbers of one administration, by the name of the insats and the id of the column. */
  static final class Answer {

    private final Map<String, Map<String, BigDecimal>> amounts = new HashMap<>();

    private void add(Submission submission) {
      submission.activities().stream()
          .filter(activity -> !ReadActivities.isUnnamed(activity.name()))
          .forEach(this::add);
    }

    private void add(Activity activity) {
      Map<String, BigDecimal> own =
          amounts.computeIfAbsent(Tidy.key(activity.name()), name -> new HashMap<>());
      activity
          .values()
          .forEach(
              (column, value) ->
                  value.number().ifPresent(n -> own.merge(column, n, BigDecimal::add)));
    }

    /** The numbers of an insats by the id of the column; none if it was not there. */
    Map<String, BigDecimal> amounts(String activity) {
      return amounts.isEmpty() ? Map.of() : amounts.getOrDefault(Tidy.key(activity), Map.of());
    }
  }
}

package se.effektrapport.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.effektrapport.answers.Activity;
import se.effektrapport.answers.Lineage;
import se.effektrapport.answers.Submission;
import se.effektrapport.round.Administration;
import se.effektrapport.round.Round;

/** The answers of the round before, by the administration that answers for them now. */
public final class LastRound {

  private final Map<String, Answer> answers = new HashMap<>();

  private LastRound() {}

  /** There was no round before, or nothing is known of it. */
  public static LastRound none() {
    return new LastRound();
  }

  /**
   * What is known of the round before a round.
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
          .map(code -> last.answers.computeIfAbsent(code, first -> new Answer(new ArrayList<>())))
          .ifPresent(answer -> answer.submissions().add(submission));
    }
    return last;
  }

  /** What an administration answered, or those whose area is its own now. */
  Answer of(String code) {
    return answers.getOrDefault(code, new Answer(List.of()));
  }

  /** What one administration answered: several answers if it took over the areas of others. */
  record Answer(List<Submission> submissions) {

    /** What the insatser of this round were in that one. */
    Lineage lineage(List<Activity> now) {
      return Lineage.of(now, submissions);
    }

    /** The year of it, "2021". */
    String year() {
      return submissions.stream().findFirst().map(each -> "" + each.round()).orElse("");
    }
  }
}

package se.effektrapport.answers;

import java.util.List;
import java.util.Optional;

/** The accepted answers, every version of them. */
public interface Submissions {

  /**
   * The answers in force in a round, by administration code: of each administration the one
   * received last, and of those received on one day the one read last.
   */
  List<Submission> inForce(int round);

  /** The answer in force of one administration. */
  Optional<Submission> inForce(int round, String administration);

  /** The number the next accepted answer of the administration gets, from 1. */
  int nextVersion(int round, String administration);

  /** Keeps an accepted answer. */
  void add(Submission submission);
}

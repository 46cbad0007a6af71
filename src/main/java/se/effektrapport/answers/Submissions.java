package se.effektrapport.answers;

import java.util.List;
import java.util.Map;

/** The accepted answers, every version of them. */
public interface Submissions {

  /**
   * These answers of a round, by administration code.
   *
   * @param versions the version wanted of each administration, by its code
   */
  List<Submission> of(int round, Map<String, Integer> versions);

  /** What an answer says, as {@link Submission.SourceFile#contentDigest} has it. */
  String contentDigest(int round, String administration, int version);

  /** The number the next accepted answer of the administration gets, from 1. */
  int nextVersion(int round, String administration);

  /** Whether the answers of a round are disposed of: of each only its head is left. */
  boolean isDisposed(int round);

  /** Keeps an accepted answer. */
  void add(Submission submission);
}

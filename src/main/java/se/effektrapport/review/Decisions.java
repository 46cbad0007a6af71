package se.effektrapport.review;

import java.util.List;

/** The ledger of what reviewers decided, and the workbooks it was read from. */
public interface Decisions {

  /**
   * Everything that was decided in a round and those before it, in the order it was read; what
   * counts of it is for {@link Verdicts} to say.
   */
  List<Decision> upTo(int round);

  /** What was decided about quotations in a round, in the order it was read. */
  List<QuoteDecision> quotes(int round);

  /**
   * What was decided in a round and those before it about texts that protection stopped, in the
   * order it was read.
   */
  List<ReleaseDecision> releasesUpTo(int round);

  /** Every reading of a workbook of a round, in the order they were read, without its decisions. */
  List<ReadFile> files(int round);

  /** Keeps that a workbook was read and what was decided in it. */
  void add(ReadFile file);
}

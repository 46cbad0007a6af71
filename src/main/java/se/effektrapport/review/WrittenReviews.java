package se.effektrapport.review;

/** The review workbooks we wrote, so that one that a person has changed is told from ours. */
public interface WrittenReviews {

  /** Whether we once wrote these bytes under this name. */
  boolean wrote(int round, String file, String sha256);

  /** Whether we once wrote these bytes under this name, made from what has this digest. */
  boolean wroteOf(int round, String file, String sha256, String madeFrom);

  /**
   * Keeps that we write these bytes under this name. It is kept at once and before they are
   * written: a run that is killed between the two must not take its own file for a changed one.
   *
   * @param madeFrom a digest of what they were made from
   */
  void writes(int round, String file, String sha256, String madeFrom);
}

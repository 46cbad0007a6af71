package se.effektrapport.edition;

import java.time.LocalDateTime;

/**
 * An edition as it was frozen.
 *
 * @param revision counts the freezings of a draft under one number, from 1
 * @param inputDigest of all that counted when it was frozen: the same digest means nothing new
 * @param markup the report, worded
 * @param writingMarkup the internal writing material, worded
 */
public record Edition(
    int round,
    int number,
    int revision,
    State state,
    LocalDateTime frozen,
    String inputDigest,
    Content content,
    String markup,
    String writingMarkup) {

  /** How far an edition has come. */
  public enum State {
    /** A run may replace it. */
    DRAFT,
    /** Locked by the administration: nothing alters it. */
    LOCKED
  }
}

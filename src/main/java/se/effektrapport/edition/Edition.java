package se.effektrapport.edition;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * An edition as it was frozen.
 *
 * @param revision counts the freezings of a draft under one number, from 1
 * @param inputDigest of all that counted when it was frozen: the same digest means nothing new
 * @param markup the report, worded
 * @param writingMarkup the internal writing material, worded
 * @param changesMarkup what changed since an earlier edition, worded; empty if there is none
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
    String writingMarkup,
    Optional<String> changesMarkup) {

  /** An edition with nothing before it to tell changes since. */
  public Edition(
      int round,
      int number,
      int revision,
      State state,
      LocalDateTime frozen,
      String inputDigest,
      Content content,
      String markup,
      String writingMarkup) {
    this(
        round,
        number,
        revision,
        state,
        frozen,
        inputDigest,
        content,
        markup,
        writingMarkup,
        Optional.empty());
  }

  /** The same, locked: its words stay as they are. */
  public Edition locked(LocalDateTime at) {
    return new Edition(
        round,
        number,
        revision + 1,
        State.LOCKED,
        at,
        inputDigest,
        content.locked(),
        markup,
        writingMarkup,
        changesMarkup);
  }

  public boolean isLocked() {
    return state == State.LOCKED;
  }

  /** How far an edition has come. */
  public enum State {
    /** A run may replace it. */
    DRAFT,
    /** Locked by the administration: nothing alters it. */
    LOCKED
  }
}

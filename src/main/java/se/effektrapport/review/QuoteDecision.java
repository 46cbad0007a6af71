package se.effektrapport.review;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What a reviewer said about words that may be quoted: an entry of the ledger, which nothing ever
 * changes. It is about the report of its round, since another year has other words.
 *
 * @param words the text, the question or column it answers, and who answered
 * @param use what was decided; empty where the reviewer takes back what was decided before
 * @param reviewer the name on the cover
 * @param at when it was read
 * @param source where it stood
 */
public record QuoteDecision(
    UnitKey words,
    int round,
    Optional<Use> use,
    String reviewer,
    LocalDateTime at,
    Decision.Source source) {

  public QuoteDecision {
    Objects.requireNonNull(words);
    Objects.requireNonNull(use);
    Objects.requireNonNull(at);
    Objects.requireNonNull(source);
    reviewer = Decision.tidy(reviewer);
    if (reviewer.isEmpty()) {
      throw new IllegalArgumentException("somebody decides");
    }
  }

  /** The reviewer, however the name is capitalised. */
  String who() {
    return reviewer.toLowerCase(Locale.ROOT);
  }
}

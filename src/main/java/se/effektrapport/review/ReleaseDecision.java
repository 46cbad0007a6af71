package se.effektrapport.review;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What a reviewer said about a text in which protection found something: an entry of the ledger,
 * which nothing ever changes.
 *
 * @param words the text, the question or column it answers, and who answered
 * @param round the year it was decided in, and the only one that a release holds for
 * @param hits a digest of what was found in the text then: a release is about nothing else
 * @param release what was decided; empty where the reviewer takes back what was decided before
 * @param reviewer the name on the cover
 * @param reason the reviewer's own words, which are never published
 * @param at when it was read
 * @param source where it stood
 */
public record ReleaseDecision(
    UnitKey words,
    int round,
    String hits,
    Optional<Release> release,
    String reviewer,
    String reason,
    LocalDateTime at,
    Decision.Source source) {

  public ReleaseDecision {
    Objects.requireNonNull(words);
    Objects.requireNonNull(hits);
    Objects.requireNonNull(reason);
    Objects.requireNonNull(at);
    Objects.requireNonNull(source);
    reviewer = Decision.tidy(reviewer);
    if (reviewer.isEmpty()) {
      throw new IllegalArgumentException("somebody decides");
    }
    if (release.isPresent() && reason.isBlank()) {
      throw new IllegalArgumentException("whoever decides says why");
    }
  }

  /** The reviewer, however the name is capitalised. */
  String who() {
    return reviewer.toLowerCase(Locale.ROOT);
  }

  /** Whether it is about a text in which this was found; more may always be removed. */
  boolean isAbout(String found) {
    return hits.equals(found) || release.filter(Release.NOTHING::equals).isPresent();
  }

  /** Whether it says the same as another of the same reviewer. */
  boolean saysTheSameAs(ReleaseDecision other) {
    return hits.equals(other.hits) && release.equals(other.release) && reason.equals(other.reason);
  }
}

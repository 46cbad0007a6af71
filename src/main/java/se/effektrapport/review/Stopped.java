package se.effektrapport.review;

import java.util.List;
import java.util.Optional;

/**
 * A text in which protection found something, or that a reviewer has taken away, in words for
 * people.
 *
 * @param hits the digest of what was found in it
 * @param reference of the insatser or paragraphs it stands in, "SKÄ-12"
 * @param said the question or the column it answers
 * @param text all of it
 * @param found what was found, "personnummer: 701063-2391"
 * @param shown what is published in its place now
 * @param inForce what reviewers have decided; empty if nothing is in force
 * @param decisions the latest of each reviewer
 */
public record Stopped(
    UnitKey words,
    String hits,
    String reference,
    String administration,
    String said,
    String text,
    List<String> found,
    String shown,
    Optional<Release> inForce,
    List<ReleaseDecision> decisions) {

  public Stopped {
    found = List.copyOf(found);
    decisions = List.copyOf(decisions);
  }

  /** Whether reviewers have let it be shown or quoted. */
  public boolean isReleased() {
    return inForce.filter(each -> each != Release.NOTHING).isPresent();
  }

  /** Whether reviewers say different things about it. */
  public boolean isDisputed() {
    return decisions.stream().map(ReleaseDecision::release).distinct().count() > 1;
  }

  /** The same text where it stands once more. */
  public Stopped alsoIn(String other) {
    return new Stopped(
        words,
        hits,
        reference + ", " + other,
        administration,
        said,
        text,
        found,
        shown,
        inForce,
        decisions);
  }
}

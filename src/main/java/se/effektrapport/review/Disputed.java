package se.effektrapport.review;

import java.util.List;
import java.util.Optional;

/**
 * A classification that people decided differently about, so that nothing is in force, in words for
 * people.
 *
 * @param reference of the insats or paragraph, "SKÄ-12"
 * @param said the question that was answered, or that it is an insats
 * @param text as it may be shown
 * @param decisions the latest of each reviewer
 */
public record Disputed(
    String reference, String administration, String said, String text, List<Decision> decisions) {

  public Disputed {
    decisions = List.copyOf(decisions);
  }

  /** What a reviewer decided, if that one has. */
  Optional<Decision> of(String reviewer) {
    return decisions.stream().filter(each -> each.who().equals(reviewer)).findFirst();
  }

  /** Whether they mean different utgångspunkter, and not only different delområden of one. */
  boolean isAboutUtgangspunkt() {
    return decisions.stream().map(Decision::utgangspunkt).distinct().count() > 1;
  }
}

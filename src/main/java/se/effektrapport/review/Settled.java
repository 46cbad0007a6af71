package se.effektrapport.review;

import java.util.List;

/**
 * A classification that people have decided on, in words for people.
 *
 * @param reference of the insats or paragraph, "SKÄ-12"
 * @param said the question that was answered, or that it is an insats
 * @param text as it may be shown
 * @param label what is in force
 * @param decisions the latest of each reviewer, all of which say the same
 */
public record Settled(
    String reference,
    String administration,
    String said,
    String text,
    Label label,
    List<Decision> decisions) {

  public Settled {
    decisions = List.copyOf(decisions);
  }
}

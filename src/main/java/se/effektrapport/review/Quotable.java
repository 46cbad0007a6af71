package se.effektrapport.review;

import java.util.List;

/**
 * Words that the report quotes or could quote, in words for people.
 *
 * @param place where in the report, as decisions name it
 * @param shownPlace the same for people: an utgångspunkt and a part of its chapter
 * @param reference of the insats or paragraph, "SKÄ-12"
 * @param said the question or the column they answer
 * @param text all of them, also where they are quoted shortened
 * @param reason why they are quoted or could be
 * @param quoted whether the report quotes them now
 * @param decisions the latest of each reviewer
 */
public record Quotable(
    UnitKey words,
    String place,
    String shownPlace,
    String reference,
    String administration,
    String said,
    String text,
    String reason,
    boolean quoted,
    List<QuoteDecision> decisions) {

  public Quotable {
    decisions = List.copyOf(decisions);
  }
}

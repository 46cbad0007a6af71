package se.effektrapport.review;

import java.util.List;

/**
 * A classification that a person should look at, in words for that person.
 *
 * @param reference of the insats or paragraph, "SKÄ-12"
 * @param said the question that was answered, or that it is an insats
 * @param text as it may be shown
 * @param area empty if none was found
 * @param second another utgångspunkt that fits too; empty if there is none
 * @param origin who or what proposes it
 * @param reasons the words that decided
 * @param why a person should look at it, a sentence
 * @param submission the public name of the answer, "SKÄ svar 1"
 */
public record Doubt(
    String reference,
    String administration,
    String said,
    String text,
    String pillar,
    String area,
    String second,
    double probability,
    String origin,
    List<String> reasons,
    String why,
    String submission,
    String sheet,
    String address) {

  public Doubt {
    reasons = List.copyOf(reasons);
  }
}

package se.effektrapport.review;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A classification that a person should look at, in words for that person.
 *
 * @param reference of the insats or paragraph, "SKÄ-12"
 * @param said the question that was answered, or that it is an insats
 * @param text as it may be shown
 * @param proposal how it is classified now
 * @param second another utgångspunkt that fits too; empty if there is none
 * @param probability left out where it is not to sway whoever looks
 * @param origin who or what proposes it
 * @param reasons the words that decided
 * @param why a person should look at it, a sentence for each reason
 * @param submission the public name of the answer, "SKÄ svar 1"
 */
public record Doubt(
    UnitKey unit,
    String reference,
    String administration,
    String said,
    String text,
    Label proposal,
    String second,
    OptionalDouble probability,
    String origin,
    List<String> reasons,
    List<String> why,
    String submission,
    String sheet,
    String address) {

  public Doubt {
    reasons = List.copyOf(reasons);
    why = List.copyOf(why);
  }

  Doubt withText(String other) {
    return new Doubt(
        unit,
        reference,
        administration,
        said,
        other,
        proposal,
        second,
        probability,
        origin,
        reasons,
        why,
        submission,
        sheet,
        address);
  }
}

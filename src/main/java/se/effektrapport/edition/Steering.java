package se.effektrapport.edition;

import java.util.List;

/**
 * Another steering document and the insatser that answer to it, by their references.
 *
 * @param asksAbout the ids of the utgångspunkter and delområden it asks about; none while that is
 *     not established
 * @param named those that the one who answered reports under it too
 * @param asked those whose utgångspunkt or delområde it asks about
 */
public record Steering(
    String id, String name, List<String> asksAbout, List<String> named, List<String> asked) {

  public Steering {
    asksAbout = List.copyOf(asksAbout);
    named = List.copyOf(named);
    asked = List.copyOf(asked);
  }

  /** Whether the insats answers to the document, for whichever reason. */
  public boolean concerns(String reference) {
    return named.contains(reference) || asked.contains(reference);
  }
}

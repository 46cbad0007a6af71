package se.effektrapport.protection;

import java.util.Optional;

/**
 * A count as an edition tells it.
 *
 * @param reason why the number itself is not told, for those who work with the report; empty if it
 *     is told
 */
public record Told(Count count, Optional<String> reason) {

  public boolean isShown() {
    return reason.isEmpty();
  }
}

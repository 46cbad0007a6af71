package se.effektrapport.questionnaire;

import java.util.Objects;
import java.util.Optional;

/**
 * One of the choices of a list: its id, which is kept, and its label, which people see.
 *
 * @param belongsTo the id of the choice of another list that this one is a part of, as a delområde
 *     is of its utgångspunkt
 */
public record Choice(String id, String label, Optional<String> belongsTo) {

  public Choice {
    Objects.requireNonNull(belongsTo);
  }

  public Choice(String id, String label) {
    this(id, label, Optional.empty());
  }
}

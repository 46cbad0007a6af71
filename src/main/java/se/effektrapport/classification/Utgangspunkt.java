package se.effektrapport.classification;

import java.util.List;

/** One of the starting points of the strategy, or övrigt, which has no delområden. */
public record Utgangspunkt(String id, String name, List<Delomrade> delomraden) {

  public Utgangspunkt {
    delomraden = List.copyOf(delomraden);
  }

  boolean has(String delomrade) {
    return delomraden.stream().anyMatch(part -> part.id().equals(delomrade));
  }
}

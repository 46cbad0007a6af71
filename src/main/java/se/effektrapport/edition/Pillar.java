package se.effektrapport.edition;

import java.util.List;

/** An utgångspunkt, or övrigt last, with its areas. */
public record Pillar(String id, String name, boolean other, List<Area> areas) {
  /** A delområde. */
  public record Area(String id, String name) {}
}

package se.effektrapport.edition;

import java.util.List;

/**
 * How something was classified and why.
 *
 * @param review whether a person should look at it
 * @param why a person should, a sentence; empty if nobody needs to
 */
public record Label(
    String pillar,
    String area,
    String second,
    double probability,
    String origin,
    List<String> reasons,
    boolean review,
    String why) {

  public Label {
    why = why == null ? "" : why; // editions frozen before it was kept
  }
}

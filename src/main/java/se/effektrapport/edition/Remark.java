package se.effektrapport.edition;

import java.util.Optional;

/**
 * A paragraph of an open answer as it may be shown; label empty if the question is not classified.
 *
 * @param released as of an {@link Item.Cell}
 */
public record Remark(
    String reference,
    String administration,
    String submission,
    String question,
    String text,
    boolean removed,
    Boolean released,
    Optional<Label> label,
    String sheet,
    String address) {

  public Remark {
    released = Boolean.TRUE.equals(released);
  }

  /** One that no reviewer has decided on. */
  public Remark(
      String reference,
      String administration,
      String submission,
      String question,
      String text,
      boolean removed,
      Optional<Label> label,
      String sheet,
      String address) {
    this(
        reference,
        administration,
        submission,
        question,
        text,
        removed,
        false,
        label,
        sheet,
        address);
  }
}

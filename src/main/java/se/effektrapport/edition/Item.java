package se.effektrapport.edition;

import java.util.List;
import java.util.Optional;

/** An insats as it may be shown. */
public record Item(
    String reference,
    String administration,
    String submission,
    String name,
    Label label,
    List<Cell> cells) {

  /** What was answered in a column, as it may be shown. */
  public Optional<Cell> cell(String column) {
    return cells.stream().filter(cell -> cell.column().equals(column)).findFirst();
  }

  /**
   * An answered cell.
   *
   * @param choice the id of the choice, empty if it is not one
   * @param text as it may be shown
   * @param removed whether something that points at a person was removed
   * @param released whether a reviewer has let the rest be quoted; null in editions frozen before
   *     it was kept
   */
  public record Cell(
      String column,
      String choice,
      String text,
      boolean removed,
      Boolean released,
      String sheet,
      String address) {

    public Cell {
      released = Boolean.TRUE.equals(released);
    }

    /** One that no reviewer has decided on. */
    public Cell(
        String column, String choice, String text, boolean removed, String sheet, String address) {
      this(column, choice, text, removed, false, sheet, address);
    }
  }
}

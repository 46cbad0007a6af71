package se.effektrapport.pagination;

import java.util.List;

/**
 * A row of a table, measured.
 *
 * @param head whether it is repeated on each page
 * @param whole whether no page may end within it
 */
record TableRow(List<Cell> cells, boolean head, boolean whole) {

  /** Whether a cell reaches over several rows. */
  enum Reach {
    NONE,
    BEGINS,
    GOES_ON
  }

  /**
   * A cell.
   *
   * @param line the thickness of the line below it, -1 if the table decides
   */
  record Cell(int column, int columns, Reach reach, int line, Column content) {}

  /** As LibreOffice reads it: the first cell speaks for the row. */
  boolean keepsNext() {
    return !cells.isEmpty() && cells.getFirst().content().keepsNext();
  }

  /** The line below the row, if its cells have one of their own. */
  int line(int otherwise) {
    int thickest = cells.stream().mapToInt(Cell::line).max().orElse(-1);
    return thickest < 0 ? otherwise : thickest;
  }
}

package se.effektrapport.sheet;

import java.util.List;
import java.util.Optional;

/** A row with something in it, numbered from 1 as Excel shows it; empty cells are absent. */
public record Row(int number, List<Cell> cells) {

  public Row {
    cells = List.copyOf(cells);
  }

  /** The cell in a column given by its letters. */
  public Optional<Cell> cell(String column) {
    return cells.stream().filter(cell -> cell.column().equals(column)).findFirst();
  }
}

package se.effektrapport.sheet;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A sheet, hidden or not, with the rows that have something in them.
 *
 * @param merged the areas of merged cells
 */
public record Sheet(String name, List<Row> rows, List<Area> merged) {

  public Sheet {
    Objects.requireNonNull(name);
    rows = List.copyOf(rows);
    merged = List.copyOf(merged);
  }

  /** A sheet without merged cells. */
  public Sheet(String name, List<Row> rows) {
    this(name, rows, List.of());
  }

  /** The cell at an address in Excel letters, such as "C7". */
  public Optional<Cell> cell(String address) {
    return rows.stream()
        .flatMap(row -> row.cells().stream())
        .filter(cell -> cell.address().equals(address))
        .findFirst();
  }

  /** The merged cells that cover a place, if any do. */
  public Optional<Area> area(int row, String column) {
    return merged.stream().filter(each -> each.covers(row, column)).findFirst();
  }
}

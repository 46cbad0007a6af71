package se.effektrapport.sheet;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A sheet, hidden or not, with the rows that have something in them. */
public record Sheet(String name, List<Row> rows) {

  public Sheet {
    Objects.requireNonNull(name);
    rows = List.copyOf(rows);
  }

  /** The cell at an address in Excel letters, such as "C7". */
  public Optional<Cell> cell(String address) {
    return rows.stream()
        .flatMap(row -> row.cells().stream())
        .filter(cell -> cell.address().equals(address))
        .findFirst();
  }
}

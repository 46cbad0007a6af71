package se.effektrapport.document;

import java.util.List;
import org.jsoup.nodes.Element;

/** Checks that the cells of a table fill its grid: no holes, no overlap, nothing outside. */
record Grid(Element table, Problems problems) {

  void check(List<Block.Row> head, List<Block.Row> body, int declaredColumns) {
    if (head.isEmpty() || body.isEmpty()) {
      problems.add(table, "tabellen saknar " + (head.isEmpty() ? "<thead>" : "rader i <tbody>"));
      return;
    }
    int columns = head.getFirst().cells().stream().mapToInt(Block.Cell::columnSpan).sum();
    if (declaredColumns != 0 && declaredColumns != columns) {
      problems.add(
          table,
          "tabellen har %d kolumnbredder men %d kolumner".formatted(declaredColumns, columns));
    }
    check("huvudrad", head, columns);
    check("rad", body, columns);
  }

  private void check(String kind, List<Block.Row> rows, int columns) {
    int[] covered = new int[columns]; // rows that a cell above still covers, by column
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < columns; column++) {
        covered[column] = Math.max(0, covered[column] - 1);
      }
      if (!fill(rows.get(row), covered)) {
        problems.add(
            table, "%s %d i tabellen fyller inte %d kolumner".formatted(kind, row + 1, columns));
        return;
      }
    }
    for (int left : covered) {
      if (left > 1) {
        problems.add(table, "en cell i tabellen sträcker sig nedanför sista raden");
        return;
      }
    }
  }

  private static boolean fill(Block.Row row, int[] covered) {
    int column = 0;
    for (Block.Cell cell : row.cells()) {
      while (column < covered.length && covered[column] > 0) {
        column++;
      }
      for (int i = 0; i < cell.columnSpan(); i++, column++) {
        if (column >= covered.length || covered[column] > 0) {
          return false;
        }
        covered[column] = cell.rowSpan();
      }
    }
    while (column < covered.length && covered[column] > 0) {
      column++;
    }
    return column == covered.length;
  }
}

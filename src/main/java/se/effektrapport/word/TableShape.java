package se.effektrapport.word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import se.effektrapport.document.Block;

/** The rows of a table with every place filled, as Word wants them where cells span rows. */
final class TableShape {

  /**
   * A place in a row.
   *
   * @param cell empty where a cell from a row above reaches down
   */
  record Slot(int column, int columns, int rows, Optional<Block.Cell> cell) {}

  private final List<List<Slot>> rows = new ArrayList<>();
  private int columns;

  private TableShape() {}

  static TableShape of(Block.Table table) {
    TableShape shape = new TableShape();
    // A cell does not reach from the head down into the body.
    shape.place(table.head());
    shape.place(table.body());
    return shape;
  }

  List<List<Slot>> rows() {
    return Collections.unmodifiableList(rows);
  }

  int columns() {
    return columns;
  }

  private void place(List<Block.Row> part) {
    TreeMap<Integer, Slot> reaching = new TreeMap<>();
    for (Block.Row row : part) {
      List<Slot> slots = new ArrayList<>();
      int column = 0;
      for (Block.Cell cell : row.cells()) {
        column = addReaching(reaching, column, slots);
        slots.add(new Slot(column, cell.columnSpan(), cell.rowSpan(), Optional.of(cell)));
        column += cell.columnSpan();
      }
      column = addReaching(reaching, column, slots);
      columns = Math.max(columns, column);
      rows.add(slots);
      reaching = reachingFurther(slots);
    }
  }

  private static int addReaching(TreeMap<Integer, Slot> reaching, int from, List<Slot> slots) {
    int column = from;
    while (reaching.containsKey(column)) {
      Slot slot = reaching.get(column);
      slots.add(slot);
      column += slot.columns();
    }
    return column;
  }

  private static TreeMap<Integer, Slot> reachingFurther(List<Slot> slots) {
    TreeMap<Integer, Slot> reaching = new TreeMap<>();
    for (Slot slot : slots) {
      if (slot.rows() > 1) {
        Slot below = new Slot(slot.column(), slot.columns(), slot.rows() - 1, Optional.empty());
        reaching.put(slot.column(), below);
      }
    }
    return reaching;
  }
}

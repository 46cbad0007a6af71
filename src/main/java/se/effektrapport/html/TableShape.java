package se.effektrapport.html;

import java.util.List;
import java.util.stream.Stream;
import se.effektrapport.document.Block;

/** How much room a table needs on paper: a guess from its words. */
record TableShape(Block.Table table) {
  private static final int SHORT = 12;
  private static final int LETTERS_IN_A_NARROW_LINE = 30;
  private static final double UPRIGHT_WIDTH = 160; // mm between the margins
  private static final double LETTER = 1.6; // mm at the smaller size of a tight table
  private static final double PADDING = 4.2;

  /** The classes of the element around the table. */
  String kind() {
    String kind = lies() ? "table wide" : table.wide() ? "table tight" : "table";
    return isShort() ? kind + " short" : kind;
  }

  /** Whether it lies on a landscape page. */
  boolean lies() {
    return table.wide() && !(isShort() && fitsUpright());
  }

  /** Kept together on a page; a row counts for more the more it holds. */
  private boolean isShort() {
    int lines = 0;
    for (Block.Row row : table.body()) {
      int longest = row.cells().stream().mapToInt(cell -> words(cell).length()).max().orElse(0);
      lines += 1 + longest / LETTERS_IN_A_NARROW_LINE;
    }
    return lines <= SHORT;
  }

  /** A few short columns need no landscape page of their own, which would leave it almost empty. */
  private boolean fitsUpright() {
    List<Block.Row> rows = Stream.concat(table.head().stream(), table.body().stream()).toList();
    int columns = rows.getFirst().cells().size();
    if (rows.stream().anyMatch(row -> row.cells().size() != columns)) {
      return false;
    }
    double width = 0;
    for (int column = 0; column < columns; column++) {
      int at = column;
      width += rows.stream().mapToDouble(row -> narrowest(row.cells().get(at))).max().orElse(0);
    }
    return width <= UPRIGHT_WIDTH;
  }

  /** A number is never broken, other text between its words. */
  private static double narrowest(Block.Cell cell) {
    String words = words(cell);
    int letters =
        cell.number() && cell.header().isEmpty()
            ? words.length()
            : Stream.of(words.split(" ")).mapToInt(String::length).max().orElse(0);
    return letters * LETTER + PADDING;
  }

  private static String words(Block.Cell cell) {
    return Block.words(cell.content());
  }
}

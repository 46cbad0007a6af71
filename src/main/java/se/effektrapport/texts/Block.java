package se.effektrapport.texts;

import java.util.List;

/** A paragraph or a table of a Word document, by its part in the text. */
sealed interface Block {

  Spot spot();

  record Heading(Spot spot, int level, Line line) implements Block {}

  record Paragraph(Spot spot, Line line) implements Block {}

  /**
   * An item of a list.
   *
   * @param number as Word shows it, if the list is numbered
   */
  record Item(Spot spot, int depth, boolean ordered, int number, Line line) implements Block {}

  /** A further paragraph of the item before it. */
  record Continued(Spot spot, Line line) implements Block {}

  record Quotation(Spot spot, Line line) implements Block {}

  /** What a table shows; stands directly above or below it. */
  record Caption(Spot spot, Line line) implements Block {}

  /**
   * A table.
   *
   * @param heads how many of the rows, from the first, name the columns
   * @param namedRows whether the first column names the rows
   */
  record Table(Spot spot, List<Row> rows, int heads, boolean namedRows) implements Block {}

  record Row(List<Cell> cells) {}

  /**
   * A cell of a table.
   *
   * @param words all of it, by which a column of numbers is known
   */
  record Cell(List<Block> blocks, String words) {}
}

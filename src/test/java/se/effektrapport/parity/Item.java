package se.effektrapport.parity;

import java.util.List;
import java.util.function.UnaryOperator;

/** One of the things that a reader meets, in the order they are met, whatever the format. */
sealed interface Item {

  /** A line of the cover. */
  record CoverLine(Line line) implements Item {}

  /** The words above the contents list. */
  record ContentsTitle(Line line) implements Item {}

  /** A line of the contents list, without its page number. */
  record Entry(int level, Line line) implements Item {}

  /** A heading, from level 1. */
  record Heading(int level, Line line) implements Item {}

  /** A paragraph of running text. */
  record Paragraph(Line line) implements Item {}

  /**
   * An item of a list.
   *
   * @param depth from 0
   * @param label as it is read: "•" or "2."
   */
  record ListItem(int depth, String label, Line line) implements Item {}

  /** A further paragraph of an item of a list. */
  record Continued(int depth, Line line) implements Item {}

  /** What stands in a quotation; the last is who said it. */
  record Quoted(Item item) implements Item {}

  /** What stands in a box beside the text. */
  record Boxed(Item item) implements Item {}

  /** A picture or a chart, in words, and its caption. */
  record Figure(String alternative, Line caption) implements Item {}

  /** The beginning of a table; its rows follow. */
  record Table(Line caption) implements Item {}

  /** A row of a table. */
  record Row(boolean head, List<Cell> cells) implements Item {
    /** The same with other content of its cells. */
    Row withContent(UnaryOperator<Item> change) {
      return withCells(it -> it.with(it.header, it.content.stream().map(change).toList()));
    }

    /** The same with every cell as the heading of its column, if it is a head. */
    Row heading() {
      return head ? withCells(it -> it.with(HeaderFor.COLUMN, it.content)) : this;
    }

    private Row withCells(UnaryOperator<Cell> change) {
      return new Row(head, cells.stream().map(change).toList());
    }
  }

  /** The words above the notes, where they are gathered. */
  record NotesTitle(Line line) implements Item {}

  /** A cell of a row; one that reaches down stands in its first row only. */
  record Cell(HeaderFor header, int columns, int rows, List<Item> content) {
    private Cell with(HeaderFor other, List<Item> changed) {
      return new Cell(other, columns, rows, changed);
    }
  }

  /** What a cell is the heading of. */
  enum HeaderFor {
    NOTHING,
    COLUMN,
    ROW
  }

  /** The same with other lines. */
  default Item withLines(UnaryOperator<Line> change) {
    return switch (this) {
      case CoverLine it -> new CoverLine(change.apply(it.line));
      case ContentsTitle it -> new ContentsTitle(change.apply(it.line));
      case Entry it -> new Entry(it.level, change.apply(it.line));
      case Heading it -> new Heading(it.level, change.apply(it.line));
      case Paragraph it -> new Paragraph(change.apply(it.line));
      case ListItem it -> new ListItem(it.depth, it.label, change.apply(it.line));
      case Continued it -> new Continued(it.depth, change.apply(it.line));
      case Quoted it -> new Quoted(it.item.withLines(change));
      case Boxed it -> new Boxed(it.item.withLines(change));
      case Figure it ->
          new Figure(change.apply(Line.of(it.alternative)).toString(), change.apply(it.caption));
      case Table it -> new Table(change.apply(it.caption));
      case Row it -> it.withContent(inner -> inner.withLines(change));
      case NotesTitle it -> new NotesTitle(change.apply(it.line));
    };
  }

  /** The same with other labels of the list items. */
  default Item withLabels(java.util.function.BiFunction<Integer, String, String> change) {
    return switch (this) {
      case ListItem it -> new ListItem(it.depth, change.apply(it.depth, it.label), it.line);
      case Quoted it -> new Quoted(it.item.withLabels(change));
      case Boxed it -> new Boxed(it.item.withLabels(change));
      case Row it -> it.withContent(inner -> inner.withLabels(change));
      default -> this;
    };
  }
}

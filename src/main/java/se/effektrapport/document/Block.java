package se.effektrapport.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A piece of the document that stands on lines of its own. What holds text itself knows the line of
 * the markup, from 1, at which it begins, so that an error can name it.
 */
public sealed interface Block {

  /** The words of the paragraphs and lists among these blocks, as in a cell, without their form. */
  static String words(List<Block> blocks) {
    StringBuilder words = new StringBuilder();
    for (Block block : blocks) {
      words.append(words.isEmpty() ? "" : " ");
      if (block instanceof Paragraph paragraph) {
        words.append(Inline.words(paragraph.content()));
      } else if (block instanceof ListBlock list) {
        list.items().forEach(item -> words.append(words(item)).append(' '));
      }
    }
    return words.toString();
  }

  /**
   * A part with its heading first, and the template it came from, so that an error can name it.
   *
   * @param id the address of the section, empty if nothing refers to it
   */
  record Section(String id, String template, List<Block> blocks) implements Block {
    public Section {
      blocks = List.copyOf(blocks);
    }
  }

  /** A heading of level 1 (chapter) to 4. */
  record Heading(int line, int level, String id, List<Inline> content) implements Block {
    public Heading {
      content = List.copyOf(content);
    }
  }

  /** A paragraph of running text. */
  record Paragraph(int line, List<Inline> content) implements Block {
    public Paragraph {
      content = List.copyOf(content);
    }
  }

  /** A bulleted or numbered list; an item holds blocks, so lists nest. */
  record ListBlock(boolean numbered, List<List<Block>> items) implements Block {
    public ListBlock {
      items = items.stream().map(List::copyOf).toList();
    }
  }

  /**
   * A captioned table. The caption is numbered "Tabell n" by each format in reading order.
   *
   * @param widths column widths in percent, one for each column; empty if the format may choose
   * @param wide whether it needs a page of its own in landscape
   */
  record Table(
      int line,
      String id,
      List<Inline> caption,
      List<Integer> widths,
      boolean wide,
      List<Row> head,
      List<Row> body)
      implements Block {
    public Table {
      caption = List.copyOf(caption);
      widths = List.copyOf(widths);
      head = List.copyOf(head);
      body = List.copyOf(body);
    }
  }

  /** A row of a table. */
  record Row(List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell of a table.
   *
   * @param header what the cell is a heading for, if it is one
   * @param number whether the content is a number, to be set flush right
   */
  record Cell(
      Optional<HeaderFor> header,
      int columnSpan,
      int rowSpan,
      boolean number,
      List<Block> content) {
    public Cell {
      content = List.copyOf(content);
    }
  }

  /** What a heading cell is the heading of. */
  enum HeaderFor {
    COLUMN,
    ROW
  }

  /** A picture with its caption, numbered "Figur n" by each format in reading order. */
  sealed interface Figure extends Block permits Chart, Picture {
    int line();

    String id();

    List<Inline> caption();

    /** The text for those who do not see the picture. */
    String alternative();
  }

  /**
   * A chart drawn from its numbers; every reader gets the numbers too.
   *
   * @param alternative a sentence that says what is drawn; the numbers come after it
   * @param categories the name of each category, in order
   */
  record Chart(
      int line,
      String id,
      List<Inline> caption,
      String alternative,
      ChartKind kind,
      List<String> categories,
      List<Series> series)
      implements Figure {
    public Chart {
      caption = List.copyOf(caption);
      alternative =
          alternative.isEmpty() || alternative.endsWith(".") ? alternative : alternative + ".";
      categories = List.copyOf(categories);
      series = List.copyOf(series);
    }

    /** The numbers as a sentence for those who listen. */
    public String spoken() {
      StringBuilder spoken = new StringBuilder();
      for (int row = 0; row < categories.size(); row++) {
        spoken.append(row == 0 ? "" : "; ").append(categories.get(row)).append(": ");
        for (int column = 0; column < series.size(); column++) {
          spoken.append(column == 0 ? "" : ", ");
          spoken.append(series.size() == 1 ? "" : series.get(column).name() + " ");
          spoken.append(series.get(column).points().get(row).label());
        }
      }
      return spoken.append('.').toString();
    }
  }

  /** How a chart is drawn. */
  enum ChartKind {
    /** Horizontal bars, one group for each category. */
    BAR,
    /** Horizontal bars with the series stacked in one bar for each category. */
    STACKED_BAR
  }

  /** One series of a chart: a point for each category. */
  record Series(String name, List<Point> points) {
    public Series {
      points = List.copyOf(points);
    }
  }

  /**
   * A value of a chart.
   *
   * @param value what is drawn; empty where the number is withheld or missing
   * @param label what is written, such as "1 200" or ".."
   * @param id of the number; empty if it is not known
   */
  record Point(Optional<BigDecimal> value, String label, String id) {

    /** A number without an id. */
    public Point(Optional<BigDecimal> value, String label) {
      this(value, label, "");
    }
  }

  /**
   * A picture from the templates folder.
   *
   * @param source path relative to the templates folder, PNG
   */
  record Picture(int line, String id, List<Inline> caption, String alternative, String source)
      implements Figure {
    public Picture {
      caption = List.copyOf(caption);
    }
  }

  /**
   * Somebody's own words.
   *
   * @param reference the reference of the passage, such as "SKÄ-12"
   * @param source who said it and the reference, as printed below the words
   */
  record Quotation(int line, String reference, List<Block> content, List<Inline> source)
      implements Block {
    public Quotation {
      content = List.copyOf(content);
      source = List.copyOf(source);
    }
  }

  /** A box beside the running text, such as how to read the numbers. */
  record Callout(List<Block> content) implements Block {
    public Callout {
      content = List.copyOf(content);
    }
  }

  /**
   * Where a letter is signed: a line to write a name on above each title.
   *
   * @param titles such as "Förvaltningschef"
   */
  record Signatures(int line, List<String> titles) implements Block {
    public Signatures {
      titles = List.copyOf(titles);
    }
  }

  /** The place of the table of contents, which each format makes from the headings. */
  record Contents(String title) implements Block {}
}

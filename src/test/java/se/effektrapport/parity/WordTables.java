package se.effektrapport.parity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.w3c.dom.Element;

/** Reads the rows of a table, with the cells that reach over columns and down over rows. */
record WordTables(WordStyles styles, Function<Element, List<Item>> content) {

  List<Item> rows(Element table) {
    List<Element> rows = Docx.children(table, "tr");
    List<Item> items = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      items.add(row(rows, row));
    }
    return items;
  }

  private Item row(List<Element> rows, int at) {
    boolean head = Docx.has(rows.get(at), "trPr/tblHeader");
    List<Item.Cell> cells = new ArrayList<>();
    int column = 0;
    for (Element cell : Docx.children(rows.get(at), "tc")) {
      if (!isContinued(cell)) {
        cells.add(cell(cell, head, reach(rows, at, column)));
      }
      column += columns(cell);
    }
    return new Item.Row(head, cells);
  }

  private Item.Cell cell(Element cell, boolean head, int rows) {
    List<Item> items = content.apply(cell);
    boolean empty = items.stream().allMatch(WordTables::isEmpty);
    return new Item.Cell(
        head ? Item.HeaderFor.COLUMN : headerFor(cell),
        columns(cell),
        rows,
        empty ? List.of() : items);
  }

  private static boolean isEmpty(Item item) {
    return item instanceof Item.Paragraph paragraph && paragraph.line().isEmpty();
  }

  private Item.HeaderFor headerFor(Element cell) {
    String style = styles.of(Docx.children(cell, "p").getFirst());
    return style.equals("Table row head") ? Item.HeaderFor.ROW : Item.HeaderFor.NOTHING;
  }

  /** Over how many rows the cell that begins in this row and column reaches. */
  private static int reach(List<Element> rows, int at, int column) {
    int reach = 1;
    while (at + reach < rows.size() && isContinued(rows.get(at + reach), column)) {
      reach++;
    }
    return reach;
  }

  private static boolean isContinued(Element row, int wanted) {
    int column = 0;
    for (Element cell : Docx.children(row, "tc")) {
      if (column == wanted) {
        return isContinued(cell);
      }
      column += columns(cell);
    }
    return false;
  }

  private static boolean isContinued(Element cell) {
    return Docx.has(cell, "tcPr/vMerge") && !Docx.value(cell, "tcPr/vMerge@val").equals("restart");
  }

  private static int columns(Element cell) {
    String span = Docx.value(cell, "tcPr/gridSpan@val");
    return span.isEmpty() ? 1 : Integer.parseInt(span);
  }
}

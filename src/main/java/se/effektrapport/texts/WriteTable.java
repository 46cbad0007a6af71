package se.effektrapport.texts;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import se.effektrapport.texts.Block.Cell;
import se.effektrapport.texts.Block.Row;
import se.effektrapport.texts.Block.Table;

/** Writes a table as report markup. */
final class WriteTable {

  /** More than these lie better across the page. */
  private static final int UPRIGHT_COLUMNS = 6;

  private static final Pattern NUMBER =
      Pattern.compile(
          "[+\u2212–-]?[\\d\\s\u00A0\u202F.,]+%?|\\.\\.|\\[\\[\\s*tal\\s*:[^\\[\\]]*]]");

  private final Table table;
  private final StringBuilder markup;
  private final List<Boolean> numeric;

  WriteTable(Table table, StringBuilder markup) {
    this.table = table;
    this.markup = markup;
    this.numeric = IntStream.range(0, columns()).mapToObj(this::isNumeric).toList();
  }

  private int columns() {
    return table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
  }

  void write(Line caption) {
    boolean wide = columns() > UPRIGHT_COLUMNS;
    markup.append(wide ? "<table data-layout=\"wide\">\n" : "<table>\n");
    markup.append("<caption>").append(caption.markup()).append("</caption>\n");
    rows("thead", 0, table.heads());
    rows("tbody", table.heads(), table.rows().size());
    markup.append("</table>\n");
  }

  private void rows(String part, int from, int to) {
    markup.append('<').append(part).append(">\n");
    for (int row = from; row < Math.min(to, table.rows().size()); row++) {
      markup.append("<tr>");
      List<Cell> cells = table.rows().get(row).cells();
      for (int column = 0; column < cells.size(); column++) {
        cell(cells.get(column), row, column);
      }
      markup.append("</tr>\n");
    }
    markup.append("</").append(part).append(">\n");
  }

  private void cell(Cell cell, int row, int column) {
    boolean head = row < table.heads();
    boolean named = !cell.blocks().isEmpty() && (head || namesRow(column));
    String name = named ? "th" : "td";
    markup.append('<').append(name);
    if (named) {
      markup.append(" scope=\"").append(head ? "col" : "row").append('"');
    }
    if (numeric.get(column)) {
      markup.append(" data-number=\"\"");
    }
    markup.append('>').append(new WriteBlocks(cell.blocks()).markup());
    markup.append("</").append(name).append('>');
  }

  private boolean namesRow(int column) {
    return column == 0 && table.namedRows();
  }

  /** Whether the column holds numbers, and at least one. */
  private boolean isNumeric(int column) {
    List<String> words =
        table.rows().stream()
            .skip(table.heads())
            .map(Row::cells)
            .filter(cells -> column < cells.size())
            .map(cells -> cells.get(column).words())
            .filter(each -> !each.isBlank())
            .toList();
    return !namesRow(column)
        && !words.isEmpty()
        && words.stream().allMatch(each -> NUMBER.matcher(each).matches());
  }
}

package se.effektrapport.review;

import java.util.ArrayList;
import java.util.List;
import se.effektrapport.sheet.Draft;
import se.effektrapport.sheet.Draft.Look;
import se.effektrapport.sheet.DraftSheet;
import se.effektrapport.sheet.Table;

/**
 * A sheet with a row for each thing to decide on: what is needed to decide is locked, the cells to
 * write in are not, and the key of the row stands in the last column, which is hidden.
 */
final class RowsToDecide {

  private final String name;
  private final List<Table.Column> columns;
  private final List<List<Draft.Content>> rows;
  private final List<Draft.Rule> rules = new ArrayList<>();

  RowsToDecide(String name, List<Table.Column> columns, List<List<Draft.Content>> rows) {
    this.name = name;
    this.columns = columns;
    this.rows = rows;
  }

  /** A column that is for reading only. */
  static Table.Column given(String header, double width) {
    return new Table.Column(header, width, Look.GIVEN);
  }

  /** A column to write in. */
  static Table.Column open(String header, double width) {
    return new Table.Column(header, width, Look.INPUT);
  }

  /** In this column one of the decisions in a list is chosen. */
  RowsToDecide choose(String header, Draft.Limit listed, String hint) {
    rules.add(
        new Draft.Rule(range(header), listed, header, hint, "Välj ett av besluten i listan."));
    return this;
  }

  /** In this column anything may be written. */
  RowsToDecide write(String header, String hint) {
    rules.add(new Draft.Rule(range(header), new Draft.Limit.Anything(), header, hint, ""));
    return this;
  }

  DraftSheet sheet() {
    DraftSheet sheet =
        new Table(name, columns, rows)
            .sheet()
            .freeze(1, 1)
            .print(true, 2, "$A:$A,$1:$1", ReadMeSheet.footer(name))
            .hideColumn(columns.size());
    rules.forEach(sheet::rule);
    return sheet.lock();
  }

  private String range(String header) {
    int column = 1 + columns.stream().map(Table.Column::header).toList().indexOf(header);
    String letters = DraftSheet.letters(column);
    return letters + "2:" + letters + Math.max(2, rows.size() + 1);
  }
}

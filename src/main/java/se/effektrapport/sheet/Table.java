package se.effektrapport.sheet;

import java.util.List;

/** A plain table with a header row, which becomes a sheet with filter and frozen header. */
public record Table(String name, List<Column> columns, List<List<Draft.Content>> rows) {

  private static final int POINTS = 10;

  /** Bold, and so wider than its size says. */
  private static final int HEADER_POINTS = 13;

  /** A column of a table; the width in characters. */
  public record Column(String header, double width, Draft.Look look) {

    public Column(String header, double width) {
      this(header, width, Draft.Look.DATA);
    }
  }

  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    for (List<Draft.Content> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            name + ": a row of " + row.size() + " for " + columns.size() + " columns");
      }
    }
  }

  /** The sheet of the table, to be added to a {@link Draft}. */
  public DraftSheet sheet() {
    DraftSheet sheet = new DraftSheet(name);
    for (int column = 1; column <= columns.size(); column++) {
      Column described = columns.get(column - 1);
      sheet.width(column, described.width());
      sheet.put(1, column, described.header(), Draft.Look.COLUMN_HEADER);
    }
    sheet.height(1, headerHeight());
    for (int row = 0; row < rows.size(); row++) {
      sheet.height(row + 2, height(rows.get(row)));
      for (int column = 1; column <= columns.size(); column++) {
        sheet.put(row + 2, column, rows.get(row).get(column - 1), columns.get(column - 1).look());
      }
    }
    String last = DraftSheet.letters(columns.size());
    return sheet
        .freeze(1, 0)
        .filter("A1:" + last + Math.max(rows.size() + 1, 2))
        .print(true, 1, "$1:$1", name);
  }

  private double headerHeight() {
    return columns.stream()
        .mapToDouble(each -> RowHeight.of(each.header(), each.width(), HEADER_POINTS))
        .max()
        .orElse(0);
  }

  private double height(List<Draft.Content> row) {
    double height = RowHeight.of("", 1, POINTS);
    for (int i = 0; i < row.size(); i++) {
      if (row.get(i) instanceof Draft.Content.Text text) {
        height = Math.max(height, RowHeight.of(text.text(), columns.get(i).width(), POINTS));
      }
    }
    return height;
  }
}

package se.effektrapport.pagination;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes strips of the rows of a table: each is as high as its highest cell. */
final class StackRows {
  private final TableLook look;
  private final List<TableRow> rows;
  private final List<Strip> strips = new ArrayList<>();

  /** How much of a cell that reaches further down is still to be shown, by its column. */
  private final Map<Integer, Integer> rest = new HashMap<>();

  StackRows(TableLook look, List<TableRow> rows) {
    this.look = look;
    this.rows = rows;
  }

  List<Strip> strips() {
    int head = 0;
    for (int i = 0; i < rows.size(); i++) {
      TableRow row = rows.get(i);
      // Where the head is repeated its two lines are drawn as one and the usual.
      List<Strip> added = row(i, row.head() ? 0 : Math.max(0, head - look.lines().between()));
      strips.addAll(added);
      if (row.head()) {
        head += added.stream().mapToInt(strip -> strip.space() + strip.height()).sum();
      }
    }
    return strips;
  }

  private List<Strip> row(int at, int head) {
    TableRow row = rows.get(at);
    int margins = look.margins().top() + look.margins().bottom();
    int height = margins;
    TableRow.Cell highest = null;
    for (TableRow.Cell cell : row.cells()) {
      int content = margins + cell.content().height();
      if (cell.reach() == TableRow.Reach.BEGINS) {
        rest.put(cell.column(), content);
      } else if (cell.reach() == TableRow.Reach.NONE && (highest == null || content > height)) {
        height = content;
        highest = cell;
      }
    }
    for (TableRow.Cell cell : row.cells()) {
      if (cell.reach() != TableRow.Reach.NONE && endsHere(cell, at)) {
        height = Math.max(height, rest.getOrDefault(cell.column(), 0));
      }
    }
    height += lines(at);
    int shown = height;
    rest.replaceAll((column, left) -> left - shown);
    return parts(at, highest, height, head);
  }

  private boolean endsHere(TableRow.Cell cell, int at) {
    return at + 1 == rows.size()
        || rows.get(at + 1).cells().stream()
            .noneMatch(
                below ->
                    below.column() == cell.column() && below.reach() == TableRow.Reach.GOES_ON);
  }

  private int lines(int at) {
    int above = at == 0 ? look.lines().top() : 0;
    int below =
        at + 1 == rows.size()
            ? look.lines().bottom()
            : at == 0 ? look.lines().belowHead() : look.lines().between();
    return above + rows.get(at).line(below);
  }

  /** The lines of the highest cell stand for the row. */
  private List<Strip> parts(int at, TableRow.Cell highest, int height, int head) {
    TableRow row = rows.get(at);
    boolean mayPart = at > 0 && !rows.get(at - 1).keepsNext() && !rows.get(at - 1).head();
    List<BigInteger> notes = new ArrayList<>();
    List<String> marks = new ArrayList<>();
    for (TableRow.Cell cell : row.cells()) {
      cell.content().strips().forEach(strip -> notes.addAll(strip.notes()));
      cell.content().strips().forEach(strip -> marks.addAll(strip.marks()));
    }
    List<Strip> lines = highest == null ? List.of() : highest.content().strips();
    if (lines.size() < 2) {
      return List.of(new Strip(0, height, 0, mayPart, false, head, notes, marks));
    }
    List<Strip> parts = new ArrayList<>();
    int left = height;
    for (int i = lines.size() - 1; i > 0; i--) {
      Strip line = lines.get(i);
      left -= line.space() + line.height();
      parts.addFirst(
          new Strip(
              line.space(),
              line.height(),
              0,
              !row.whole() && line.mayPart(),
              false,
              head,
              List.of(),
              List.of()));
    }
    parts.addFirst(new Strip(0, left, 0, mayPart, false, head, notes, marks));
    return parts;
  }
}

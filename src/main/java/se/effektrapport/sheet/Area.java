package se.effektrapport.sheet;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cells that are merged to one; what stands there stands in the first. Rows and columns from 1. */
public record Area(int firstRow, int lastRow, int firstColumn, int lastColumn) {

  private static final Pattern RANGE =
      Pattern.compile("\\$?([A-Z]{1,3})\\$?([1-9]\\d{0,6}):\\$?([A-Z]{1,3})\\$?([1-9]\\d{0,6})");

  /** The area of a range such as A5:A7; empty if it is none of more than one cell. */
  static Optional<Area> of(String range) {
    Matcher matcher = RANGE.matcher(range);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int row = Integer.parseInt(matcher.group(2));
    int otherRow = Integer.parseInt(matcher.group(4));
    int column = number(matcher.group(1));
    int otherColumn = number(matcher.group(3));
    Area area =
        new Area(
            Math.min(row, otherRow),
            Math.max(row, otherRow),
            Math.min(column, otherColumn),
            Math.max(column, otherColumn));
    return Optional.of(area).filter(each -> each.spansRows() || each.spansColumns());
  }

  /** The address of the cell that holds what stands here. */
  public String first() {
    return DraftSheet.letters(firstColumn) + firstRow;
  }

  public boolean spansRows() {
    return lastRow > firstRow;
  }

  public boolean spansColumns() {
    return lastColumn > firstColumn;
  }

  public boolean covers(int row, String column) {
    int at = number(column);
    return row >= firstRow && row <= lastRow && at >= firstColumn && at <= lastColumn;
  }

  /** The range as Excel writes it: A5:A7. */
  @Override
  public String toString() {
    return first() + ":" + DraftSheet.letters(lastColumn) + lastRow;
  }

  /** The number of a column, from 1. */
  static int number(String letters) {
    int number = 0;
    for (int i = 0; i < letters.length(); i++) {
      number = number * 26 + (letters.charAt(i) - 'A' + 1);
    }
    return number;
  }
}

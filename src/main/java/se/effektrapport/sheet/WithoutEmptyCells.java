package se.effektrapport.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * The bytes of a sheet's part without most of its formatted cells and rows that hold nothing, as
 * programs write them. There may be millions, which the XML reader would take its time for. Those
 * that something without an address comes after stay, since that is counted from them. After a
 * comment or CDATA everything stays, since there it may be text.
 */
final class WithoutEmptyCells extends InputStream {

  private static final byte[] CELL = bytes("<c r=\"");
  private static final byte[] STYLE = bytes(" s=\"");
  private static final byte[] TYPE = bytes(" t=\"");
  private static final byte[] SPACE = bytes(" ");
  private static final byte[] END = bytes("/>");
  private static final byte[] ROW = bytes("<row r=\"");
  private static final byte[] ROW_END = bytes("</row>");
  private static final byte[] ROWS_END = bytes("</sheetData>");
  private static final byte[] DECLARATION = bytes("<!");

  /** Longer than such a cell, or the start of a row, and what is looked at after it. */
  private static final int LONGEST = 400;

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];

  /** Of the buffer: what is handed out and kept, and what is not looked at yet. */
  private int next;

  private int kept;
  private int rest;
  private int end;
  private boolean isLast;
  private boolean asIs;

  /** Where in the buffer the row begins that nothing is kept of but its start; or -1. */
  private int row;

  private int startOfRow;

  WithoutEmptyCells(InputStream in) {
    this.in = in;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  @Override
  public int read() throws IOException {
    return hasNext() ? buffer[next++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!hasNext()) {
      return -1;
    }
    int count = Math.min(length, kept - next);
    System.arraycopy(buffer, next, bytes, offset, count);
    next += count;
    return count;
  }

  private boolean hasNext() throws IOException {
    while (next == kept && !isLast) {
      fill();
    }
    return next < kept;
  }

  private void fill() throws IOException {
    System.arraycopy(buffer, rest, buffer, 0, end - rest);
    end -= rest;
    int read = in.read(buffer, end, buffer.length - end);
    isLast = read < 0;
    end += Math.max(read, 0);
    next = 0;
    kept = 0;
    rest = 0;
    row = -1;
    int last = isLast ? end : end - LONGEST;
    while (rest < last) {
      if (buffer[rest] == '<' && !asIs) {
        tag();
      } else {
        buffer[kept++] = buffer[rest++];
      }
    }
  }

  private void keep(int count) {
    System.arraycopy(buffer, rest, buffer, kept, count);
    kept += count;
    rest += count;
  }

  private void tag() {
    int after = afterEmptyCell(rest);
    if (after > 0 && (follows(after, CELL) || follows(after, ROW_END))) {
      rest = after;
    } else if (follows(rest, ROW)) {
      row();
    } else if (row >= 0 && kept == startOfRow && follows(rest, ROW_END)) {
      keep(ROW_END.length);
      endRow();
    } else {
      asIs = follows(rest, DECLARATION);
      keep(1);
    }
  }

  private void row() {
    int at = rest + 1;
    while (at < end && at < rest + LONGEST && buffer[at] != '<' && buffer[at] != '>') {
      at++;
    }
    row = kept;
    boolean isWhole = at < end && buffer[at] == '>';
    boolean isEmpty = isWhole && buffer[at - 1] == '/';
    keep(isWhole ? at + 1 - rest : 1);
    startOfRow = kept;
    if (!isWhole) {
      row = -1;
    } else if (isEmpty) {
      endRow();
    }
  }

  /** Takes back the empty row if the next does not need it. */
  private void endRow() {
    if (follows(rest, ROW) || follows(rest, ROWS_END)) {
      kept = row;
    }
    row = -1;
  }

  /** Where the empty cell that begins here ends, or 0. */
  private int afterEmptyCell(int at) {
    if (!follows(at, CELL)) {
      return 0;
    }
    int after = afterValue(at + CELL.length);
    if (after > 0 && follows(after, STYLE)) {
      after = afterValue(after + STYLE.length);
    }
    if (after > 0 && follows(after, TYPE)) {
      after = afterValue(after + TYPE.length);
    }
    if (after > 0 && follows(after, SPACE)) {
      after++;
    }
    return after > 0 && follows(after, END) ? after + END.length : 0;
  }

  /** Where the value of an attribute ends with its quotation mark, or 0 if it is an odd one. */
  private int afterValue(int from) {
    int at = from;
    while (at < end && isLetterOrDigit(buffer[at])) {
      at++;
    }
    return at > from && at < end && buffer[at] == '"' ? at + 1 : 0;
  }

  private static boolean isLetterOrDigit(byte each) {
    return each >= '0' && each <= '9' || each >= 'A' && each <= 'Z' || each >= 'a' && each <= 'z';
  }

  private boolean follows(int at, byte[] wanted) {
    if (at + wanted.length > end) {
      return false;
    }
    for (int i = 0; i < wanted.length; i++) {
      if (buffer[at + i] != wanted[i]) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}

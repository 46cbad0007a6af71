package se.effektrapport.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** One sheet's part, row by row; rows and cells without content are passed over. */
final class ReadSheet {

  private static final Pattern ADDRESS = Pattern.compile("[A-Z]{1,3}[1-9][0-9]{0,6}");

  private static final int MOST_MERGED = 5_000;

  private final CellValues values;
  private final Budget budget;
  private final List<Row> rows = new ArrayList<>();
  private final List<Area> merged = new ArrayList<>();
  private List<Cell> cells = new ArrayList<>();
  private int row;
  private int column;

  /** The address of the cell before, if it was empty. */
  private String before;

  ReadSheet(CellValues values, Budget budget) {
    this.values = values;
    this.budget = budget;
  }

  /** Reads the whole part: merged cells stand after the rows. */
  Sheet from(String name, Xml xml) throws IOException, XMLStreamException {
    try (xml) {
      while (xml.next() && !xml.ends("sheetData")) {
        if (xml.starts("row")) {
          startRow(xml.attribute("r"));
        } else if (xml.starts("c")) {
          cell(xml);
        } else if (xml.ends("row")) {
          endRow();
        }
      }
      while (xml.next() && !xml.ends("mergeCells")) {
        if (xml.starts("mergeCell")) {
          merged(xml.attribute("ref"));
        }
      }
    }
    return new Sheet(name, rows, merged);
  }

  private void startRow(String number) throws Refusal {
    row = number == null ? row + 1 : rowNumber(number);
    column = 0;
    before = null;
  }

  private void endRow() {
    if (!cells.isEmpty()) {
      rows.add(new Row(row, cells));
      cells = new ArrayList<>();
    }
  }

  private void merged(String range) throws Refusal {
    Optional<Area> area = range == null ? Optional.empty() : Area.of(range);
    if (area.isPresent()) {
      if (merged.size() == MOST_MERGED) {
        throw Refusal.tooLarge();
      }
      merged.add(area.get());
    }
  }

  private void cell(Xml xml) throws IOException, XMLStreamException {
    String written = xml.attribute("r");
    RawCell raw = raw(xml);
    if (written != null && raw.isEmpty()) {
      // Millions may be formatted and empty; their address is looked at only if the next has none.
      before = written;
      return;
    }
    Optional<Cell> cell = values.cell(address(written), raw);
    if (cell.isPresent()) {
      budget.cell();
      budget.kept(cell.get().text());
      cells.add(cell.get());
    }
  }

  private static RawCell raw(Xml xml) throws IOException, XMLStreamException {
    String type = xml.attribute("t") == null ? "n" : xml.attribute("t");
    String style = xml.attribute("s");
    Optional<String> formula = Optional.empty();
    Optional<String> value = Optional.empty();
    while (xml.next() && !xml.ends("c")) {
      if (xml.starts("v")) {
        value = Optional.of(xml.text());
      } else if (xml.starts("is")) {
        value = Optional.of(Strings.item(xml, "is"));
      } else if (xml.starts("f")) {
        formula = Optional.of(xml.text());
      }
    }
    return new RawCell(type, style, formula, value);
  }

  /** Some programs leave addresses out: then a cell stands after the one before. */
  private String address(String written) throws Refusal {
    if (written == null) {
      if (before != null) {
        address(before);
      }
      column++;
      return letters(column) + row;
    }
    if (!isAddress(written)) {
      throw Refusal.damaged();
    }
    int letters = Cell.lettersIn(written);
    before = null;
    column = Area.number(written.substring(0, letters));
    if (rowNumber(written.substring(letters)) != row) {
      throw Refusal.damaged();
    }
    return written;
  }

  static boolean isAddress(String written) {
    return ADDRESS.matcher(written).matches();
  }

  private static int rowNumber(String text) throws Refusal {
    try {
      int number = Integer.parseInt(text.strip());
      if (number >= 1 && number <= 1_048_576) {
        return number;
      }
      throw Refusal.damaged();
    } catch (NumberFormatException wrong) {
      throw Refusal.damaged();
    }
  }

  static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.toString();
  }
}

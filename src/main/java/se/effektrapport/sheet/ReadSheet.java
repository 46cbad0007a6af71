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

  private final CellValues values;
  private final Budget budget;
  private final List<Row> rows = new ArrayList<>();
  private List<Cell> cells = new ArrayList<>();
  private int row;
  private int column;

  ReadSheet(CellValues values, Budget budget) {
    this.values = values;
    this.budget = budget;
  }

  List<Row> from(Xml xml) throws IOException, XMLStreamException {
    try (xml) {
      while (xml.next()) {
        if (xml.starts("row")) {
          startRow(xml.attribute("r"));
        } else if (xml.starts("c")) {
          cell(xml);
        } else if (xml.ends("row")) {
          endRow();
        } else if (xml.ends("sheetData")) {
          break;
        }
      }
    }
    return rows;
  }

  private void startRow(String number) throws Refusal {
    row = number == null ? row + 1 : rowNumber(number);
    column = 0;
  }

  private void endRow() {
    if (!cells.isEmpty()) {
      rows.add(new Row(row, cells));
      cells = new ArrayList<>();
    }
  }

  private void cell(Xml xml) throws IOException, XMLStreamException {
    String address = address(xml.attribute("r"));
    String type = xml.attribute("t") == null ? "n" : xml.attribute("t");
    String style = xml.attribute("s");
    Optional<Cell> cell = values.cell(address, type, style, value(xml));
    if (cell.isPresent()) {
      budget.cell();
      budget.kept(cell.get().text());
      cells.add(cell.get());
    }
  }

  private static String value(Xml xml) throws IOException, XMLStreamException {
    String value = "";
    while (xml.next() && !xml.ends("c")) {
      if (xml.starts("v")) {
        value = xml.text();
      } else if (xml.starts("is")) {
        value = Strings.item(xml, "is");
      }
    }
    return value;
  }

  /** Some programs leave addresses out: then a cell stands after the one before. */
  private String address(String written) throws Refusal {
    if (written == null) {
      column++;
      return letters(column) + row;
    }
    if (!ADDRESS.matcher(written).matches()) {
      throw Refusal.damaged();
    }
    int letters = Cell.lettersIn(written);
    column = 0;
    for (char letter : written.substring(0, letters).toCharArray()) {
      column = column * 26 + (letter - 'A' + 1);
    }
    if (rowNumber(written.substring(letters)) != row) {
      throw Refusal.damaged();
    }
    return written;
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

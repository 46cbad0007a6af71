package se.effektrapport.sheet;

import java.io.IOException;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;

/** What must be known of a sheet before notes are put in it. */
final class SheetScan {

  private static final double LETTER = 7;
  private static final double BESIDE = 5;
  private static final double PIXELS_PER_POINT = 4.0 / 3;

  private record Columns(int last, double pixels) {}

  private boolean selected;
  private Optional<String> drawing = Optional.empty();
  private double columnWidth = 64;
  private double rowHeight = 20;
  private final NavigableMap<Integer, Columns> columns = new TreeMap<>();
  private final NavigableMap<Integer, Double> rows = new TreeMap<>();
  private int row;

  private SheetScan() {}

  /**
   * @param lastRow how far down the heights of rows are wanted
   */
  static SheetScan of(Xml part, int lastRow, boolean mayHaveDrawing)
      throws IOException, XMLStreamException {
    SheetScan scan = new SheetScan();
    try (part) {
      while (part.next() && (mayHaveDrawing || scan.row <= lastRow)) {
        if (part.isStart()) {
          scan.start(part, lastRow);
        }
        if (lastRow == 0 && !mayHaveDrawing && part.starts("sheetData")) {
          break;
        }
      }
    }
    return scan;
  }

  private void start(Xml part, int lastRow) {
    switch (part.name()) {
      case "sheetView" -> selected |= isTrue(part.attribute("tabSelected"));
      case "sheetFormatPr" -> defaults(part);
      case "col" -> column(part);
      case "row" -> row(part, lastRow);
      case "legacyDrawing" -> drawing = Optional.ofNullable(part.attribute("id"));
      default -> {}
    }
  }

  private void defaults(Xml part) {
    columnWidth = pixels(part.attribute("defaultColWidth")).orElse(columnWidth);
    rowHeight = number(part.attribute("defaultRowHeight")).orElse(15.0) * PIXELS_PER_POINT;
  }

  private void column(Xml part) {
    Optional<Double> first = number(part.attribute("min"));
    Optional<Double> last = number(part.attribute("max"));
    if (first.isPresent() && last.isPresent() && columns.size() < 16_384) {
      double pixels =
          isTrue(part.attribute("hidden"))
              ? 0
              : pixels(part.attribute("width")).orElse(columnWidth);
      columns.put(first.get().intValue(), new Columns(last.get().intValue(), pixels));
    }
  }

  private void row(Xml part, int lastRow) {
    row = number(part.attribute("r")).map(Double::intValue).orElse(row + 1);
    if (row <= lastRow && rows.size() < 100_000) {
      double height =
          isTrue(part.attribute("hidden"))
              ? 0
              : number(part.attribute("ht")).map(ht -> ht * PIXELS_PER_POINT).orElse(rowHeight);
      rows.put(row, height);
    }
  }

  private static Optional<Double> pixels(String width) {
    return number(width).map(letters -> letters * LETTER + BESIDE);
  }

  private static Optional<Double> number(String written) {
    try {
      return Optional.ofNullable(written)
          .map(Double::parseDouble)
          .filter(number -> number >= 0 && number <= 2_000_000);
    } catch (NumberFormatException wrong) {
      return Optional.empty();
    }
  }

  private static boolean isTrue(String flag) {
    return "1".equals(flag) || "true".equals(flag);
  }

  /** Whether it is among those that are worked in at once. */
  boolean isSelected() {
    return selected;
  }

  /** The relationship of the drawing that shows comments. */
  Optional<String> drawing() {
    return drawing;
  }

  /** In pixels of a screen. */
  double width(int column) {
    var from = columns.floorEntry(column);
    return from != null && from.getValue().last() >= column
        ? from.getValue().pixels()
        : columnWidth;
  }

  double height(int atRow) {
    return rows.getOrDefault(atRow, rowHeight);
  }
}

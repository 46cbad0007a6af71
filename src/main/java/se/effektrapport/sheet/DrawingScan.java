package se.effektrapport.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** What is drawn on a sheet that may say something: pictures, diagrams and boxes with words. */
final class DrawingScan {

  /** A shape, and the cell its upper left corner lies in. */
  record Shape(Extra.Kind kind, Optional<String> cell) {}

  private static final int MOST = 200;

  private final List<Shape> shapes = new ArrayList<>();
  private Optional<String> cell = Optional.empty();
  private String column = "";

  private DrawingScan() {}

  static List<Shape> of(Xml xml) throws IOException, XMLStreamException {
    DrawingScan scan = new DrawingScan();
    while (xml.next() && scan.shapes.size() < MOST) {
      if (xml.isStart()) {
        scan.start(xml);
      }
    }
    return scan.shapes;
  }

  private void start(Xml xml) throws IOException, XMLStreamException {
    switch (xml.name()) {
      case "from" -> from(xml);
      case "absoluteAnchor" -> cell = Optional.empty();
      case "pic", "graphicFrame" -> shapes.add(new Shape(Extra.Kind.PICTURE, cell));
      case "txBody" -> {
        if (!xml.text().isBlank()) {
          shapes.add(new Shape(Extra.Kind.TEXT_BOX, cell));
        }
      }
      default -> {}
    }
  }

  private void from(Xml xml) throws IOException, XMLStreamException {
    column = "";
    cell = Optional.empty();
    while (xml.next() && !xml.ends("from")) {
      if (xml.starts("col")) {
        column = xml.text().strip();
      } else if (xml.starts("row")) {
        cell = address(column, xml.text().strip());
      }
    }
  }

  /** Both count from nought. */
  private static Optional<String> address(String column, String row) {
    return column.matches("\\d{1,5}") && row.matches("\\d{1,7}")
        ? Optional.of(ReadSheet.letters(Integer.parseInt(column) + 1) + (Integer.parseInt(row) + 1))
            .filter(ReadSheet::isAddress)
        : Optional.empty();
  }
}

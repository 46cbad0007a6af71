package se.effektrapport.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.effektrapport.texts.Block.Cell;
import se.effektrapport.texts.Block.Row;
import se.effektrapport.texts.Block.Table;

/** Reads a table of rows with equally many cells, whose first row names the columns. */
final class ReadTable {

  private static final int FIRST_COLUMN = 0x80;
  private static final int MOST_COLUMNS = 12;

  private final ReadParagraph paragraphs;
  private final Spot spot;
  private final List<Row> rows = new ArrayList<>();
  private int heads;

  ReadTable(ReadParagraph paragraphs, Spot spot) {
    this.paragraphs = paragraphs;
    this.spot = spot;
  }

  Table read(Element table) {
    for (Element each : Flow.of(table)) {
      if (each.is("w:tr")) {
        addRow(each);
      } else {
        Strange.refuse(each, spot);
      }
    }
    int named = Math.max(heads, 1);
    checkShape(named);
    return new Table(spot, rows, named, hasNamedRows(table));
  }

  private void addRow(Element row) {
    Spot place = spot.in("rad " + (rows.size() + 1));
    Element properties = row.child("w:trPr");
    Stream.of("w:ins", "w:del")
        .flatMap(name -> properties.find(name).stream())
        .forEach(change -> Strange.refuse(change, place));
    if (isSpan(properties, "w:gridBefore", 0) || isSpan(properties, "w:gridAfter", 0)) {
      place.refuse("lika många celler på varje rad", "en rad som är kortare");
    }
    if (heads == rows.size() && properties.find("w:tblHeader").isPresent()) {
      heads++;
    }
    List<Cell> cells = new ArrayList<>();
    for (Element each : Flow.of(row)) {
      if (each.is("w:tc")) {
        cells.add(cell(each, place.in("kolumn " + (cells.size() + 1))));
      } else {
        Strange.refuse(each, place);
      }
    }
    rows.add(new Row(cells));
  }

  private static boolean isSpan(Element properties, String name, int usual) {
    return properties.number(name).orElse(usual) != usual;
  }

  private Cell cell(Element cell, Spot place) {
    Element properties = cell.child("w:tcPr");
    boolean merged = properties.find("w:vMerge").or(() -> properties.find("w:hMerge")).isPresent();
    if (merged || isSpan(properties, "w:gridSpan", 1)) {
      place.refuse("en tabell utan sammanslagna celler", "en cell som är sammanslagen med andra");
    }
    Stream.of("w:cellIns", "w:cellDel", "w:cellMerge")
        .flatMap(name -> properties.find(name).stream())
        .forEach(change -> Strange.refuse(change, place));
    List<Block> blocks = new ArrayList<>();
    for (Element each : Flow.of(cell)) {
      if (each.is("w:p")) {
        paragraphs.read(each, place, blocks);
      } else {
        Strange.refuse(each, place);
      }
    }
    checkBlocks(blocks);
    return new Cell(blocks, cell.words().strip());
  }

  private static void checkBlocks(List<Block> blocks) {
    for (Block block : blocks) {
      Optional<String> strange =
          switch (block) {
            case Block.Heading heading -> Optional.of("en rubrik");
            case Block.Quotation quotation -> Optional.of("ett citat");
            case Block.Caption caption -> Optional.of("en beskrivning");
            case Block.Paragraph paragraph -> Optional.empty();
            case Block.Item item -> Optional.empty();
            case Block.Continued continued -> Optional.empty();
            case Table table -> Optional.empty();
          };
      strange.ifPresent(found -> block.spot().refuse("text och listor i en tabell", found));
    }
  }

  private void checkShape(int named) {
    if (rows.size() <= named) {
      spot.refuse("en rad med kolumnrubriker och minst en rad till", "%s".formatted(rowCount()));
      return;
    }
    int columns = rows.getFirst().cells().size();
    for (int row = 1; row < rows.size(); row++) {
      int cells = rows.get(row).cells().size();
      if (cells != columns) {
        spot.in("rad " + (row + 1))
            .refuse("%d celler som i första raden".formatted(columns), "" + cells);
      }
    }
    if (columns > MOST_COLUMNS) {
      spot.refuse("högst %d kolumner".formatted(MOST_COLUMNS), "" + columns);
    }
    if (rows.getFirst().cells().stream().allMatch(cell -> cell.blocks().isEmpty())) {
      spot.in("rad 1").refuse("kolumnrubriker", "ingenting");
    }
  }

  private String rowCount() {
    return rows.size() == 1 ? "en enda rad" : "bara rubrikrader";
  }

  /** A choice under "Tabelldesign", written as a flag of its own or as a bit. */
  private static boolean hasNamedRows(Element table) {
    Element look = table.child("w:tblPr").child("w:tblLook");
    String flag = look.attribute("w:firstColumn");
    String bits = look.attribute("w:val");
    return flag.isEmpty()
        ? bits.matches("[0-9A-Fa-f]{1,4}") && (Integer.parseInt(bits, 16) & FIRST_COLUMN) != 0
        : flag.equals("1") || flag.equals("true") || flag.equals("on");
  }
}

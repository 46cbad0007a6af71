package se.effektrapport.pagination;

import java.util.ArrayList;
import java.util.List;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Measures the rows of a table, as broad as its columns are written. */
final class MeasureTable {
  private final MeasureBlocks blocks;
  private final List<TableRow> rows = new ArrayList<>();
  private TableLook look;
  private int[] widths = {};

  MeasureTable(MeasureBlocks blocks) {
    this.blocks = blocks;
  }

  void measure(XmlCursor table, Column column) {
    read(table);
    if (!rows.isEmpty()) {
      column.add(new StackRows(look, rows).strips(), rows.getLast().keepsNext());
    }
  }

  private void read(XmlCursor at) {
    at.toFirstChild();
    do {
      switch (at.getName().getLocalPart()) {
        case "tblPr" -> look = TableLook.of((CTTblPr) at.getObject(), blocks.looks());
        case "tblGrid" -> grid((CTTblGrid) at.getObject());
        case "tr" -> rows.add(row(at));
        default -> {}
      }
    } while (at.toNextSibling());
    at.toParent();
  }

  private void grid(CTTblGrid grid) {
    widths = grid.getGridColList().stream().mapToInt(column -> Twips.of(column.getW())).toArray();
  }

  private TableRow row(XmlCursor at) {
    List<TableRow.Cell> cells = new ArrayList<>();
    boolean head = false;
    boolean whole = false;
    int column = 0;
    if (at.toFirstChild()) {
      do {
        if (at.getObject() instanceof CTTrPr properties) {
          head = properties.sizeOfTblHeaderArray() > 0;
          whole = properties.sizeOfCantSplitArray() > 0;
        } else if (at.getName().getLocalPart().equals("tc")) {
          TableRow.Cell cell = cell(at, column);
          column += cell.columns();
          cells.add(cell);
        }
      } while (at.toNextSibling());
      at.toParent();
    }
    return new TableRow(cells, head, whole);
  }

  private TableRow.Cell cell(XmlCursor at, int column) {
    CTTcPr properties = properties(at);
    int span = 1;
    int line = -1;
    TableRow.Reach reach = TableRow.Reach.NONE;
    if (properties != null) {
      span = properties.isSetGridSpan() ? properties.getGridSpan().getVal().intValue() : 1;
      if (properties.isSetTcBorders() && properties.getTcBorders().isSetBottom()) {
        line = Edges.thickness(properties.getTcBorders().getBottom());
      }
      if (properties.isSetVMerge()) {
        boolean begins = properties.getVMerge().getVal() == STMerge.RESTART;
        reach = begins ? TableRow.Reach.BEGINS : TableRow.Reach.GOES_ON;
      }
    }
    int width = -look.margins().sides();
    for (int i = column; i < Math.min(column + span, widths.length); i++) {
      width += widths[i];
    }
    return new TableRow.Cell(column, span, reach, line, blocks.within(at, width));
  }

  private static CTTcPr properties(XmlCursor cell) {
    CTTcPr properties = null;
    if (cell.toFirstChild()) {
      properties = cell.getObject() instanceof CTTcPr found ? found : null;
      cell.toParent();
    }
    return properties;
  }
}

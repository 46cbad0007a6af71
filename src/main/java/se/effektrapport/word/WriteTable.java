package se.effektrapport.word;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import se.effektrapport.document.Block;
import se.effektrapport.document.Inline;

/** Writes a table with its caption above, its head repeated on each page, and rows kept whole. */
record WriteTable(WordFile file, WriteBlocks blocks, WriteInlines inlines) {
  /** A row with a cell longer than this, in signs, may break: kept whole it leaves half a page. */
  private static final int LONG_CELL = 1500;

  /** A table with at most so many rows stays on one page. */
  private static final int SMALL_TABLE = 8;

  void write(Block.Table table, Flow flow, int width) {
    file.bookmarks().expect(table.id());
    new WriteCaption(file, inlines)
        .write(file.outline().label(table), table.caption(), Style.CAPTION, flow);

    TableShape shape = TableShape.of(table);
    int[] widths = ColumnWidths.of(table, shape, width);
    CTTbl made = flow.addTable();
    properties(table, made.addNewTblPr(), width);
    var grid = made.addNewTblGrid();
    IntStream.of(widths).forEach(w -> grid.addNewGridCol().setW(BigInteger.valueOf(w)));
    for (int row = 0; row < shape.rows().size(); row++) {
      row(table, row, shape, widths, made.addNewTr());
    }
  }

  private void properties(Block.Table table, CTTblPr properties, int width) {
    properties.addNewTblStyle().setVal(file.styles().id(Style.TABLE));
    CTTblWidth whole = properties.addNewTblW();
    whole.setType(STTblWidth.DXA);
    whole.setW(BigInteger.valueOf(width));
    properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
    CTTblLook look = properties.addNewTblLook();
    boolean rowHeads = table.body().stream().allMatch(WriteTable::beginsWithHead);
    look.setFirstRow(!table.head().isEmpty());
    look.setLastRow(false);
    look.setFirstColumn(rowHeads);
    look.setLastColumn(false);
    look.setNoHBand(false);
    look.setNoVBand(true);
    look.setVal(
        new byte[] {0x04, (byte) ((table.head().isEmpty() ? 0 : 0x20) + (rowHeads ? 0x80 : 0))});
  }

  private static boolean beginsWithHead(Block.Row row) {
    return row.cells().isEmpty() || row.cells().getFirst().header().isPresent();
  }

  private void row(Block.Table table, int at, TableShape shape, int[] widths, CTRow row) {
    List<TableShape.Slot> slots = shape.rows().get(at);
    boolean head = at < table.head().size();
    boolean small = shape.rows().size() <= SMALL_TABLE;
    boolean stays = head || at == table.head().size() || small;
    boolean keepWithNext = stays && at < shape.rows().size() - 1;
    if (head || slots.stream().noneMatch(WriteTable::isLong)) {
      CTTrPr properties = row.addNewTrPr();
      properties.addNewCantSplit();
      if (head) {
        properties.addNewTblHeader();
      }
    }
    slots.forEach(slot -> cell(slot, at, widths, head, keepWithNext, row.addNewTc()));
  }

  private static boolean isLong(TableShape.Slot slot) {
    return slot.cell().map(cell -> signs(cell.content())).orElse(0) > LONG_CELL;
  }

  private static int signs(List<Block> content) {
    int signs = 0;
    for (Block block : content) {
      if (block instanceof Block.Paragraph paragraph) {
        signs += Inline.words(paragraph.content()).length();
      } else if (block instanceof Block.ListBlock list) {
        signs += list.items().stream().mapToInt(WriteTable::signs).sum();
      }
    }
    return signs;
  }

  private void cell(
      TableShape.Slot slot, int at, int[] widths, boolean head, boolean keepWithNext, CTTc made) {
    int width = IntStream.range(0, slot.columns()).map(i -> widths[slot.column() + i]).sum();
    properties(slot, width, made.addNewTcPr());
    if (head && at > 0) {
      file.styles().headRow().ifPresent(look -> dressHead(look, made.getTcPr()));
    }
    Flow flow = Flow.of(made);
    Style style = slot.cell().map(cell -> style(cell, head)).orElse(Style.TABLE_TEXT);
    slot.cell().ifPresent(cell -> blocks.write(cell.content(), flow, Place.cell(style), width));
    if (!flow.endsWithParagraph()) {
      file.paragraph(flow, style);
    }
    boolean flushRight = slot.cell().map(Block.Cell::number).orElse(false);
    made.getPList().forEach(paragraph -> finish(paragraph, style, flushRight, keepWithNext));
  }

  private static void properties(TableShape.Slot slot, int width, CTTcPr properties) {
    CTTblWidth cellWidth = properties.addNewTcW();
    cellWidth.setType(STTblWidth.DXA);
    cellWidth.setW(BigInteger.valueOf(width));
    if (slot.columns() > 1) {
      properties.addNewGridSpan().setVal(BigInteger.valueOf(slot.columns()));
    }
    if (slot.cell().isEmpty()) {
      properties.addNewVMerge().setVal(STMerge.CONTINUE);
    } else if (slot.rows() > 1) {
      properties.addNewVMerge().setVal(STMerge.RESTART);
    }
  }

  private static void dressHead(CTTcPr look, CTTcPr cell) {
    if (look.isSetTcBorders()) {
      cell.setTcBorders(look.getTcBorders());
    }
    if (look.isSetShd()) {
      cell.setShd(look.getShd());
    }
    if (look.isSetVAlign()) {
      cell.setVAlign(look.getVAlign());
    }
  }

  private static Style style(Block.Cell cell, boolean head) {
    if (head) {
      return Style.TABLE_HEAD;
    }
    // An empty cell heads nothing.
    if (cell.header().isPresent() && !Block.words(cell.content()).isBlank()) {
      return Style.TABLE_ROW_HEAD;
    }
    return cell.number() ? Style.TABLE_NUMBER : Style.TABLE_TEXT;
  }

  private static void finish(CTP paragraph, Style style, boolean flushRight, boolean keep) {
    CTPPr properties = paragraph.getPPr();
    if (keep) {
      properties.addNewKeepNext();
    }
    if (flushRight && style != Style.TABLE_NUMBER) {
      properties.addNewJc().setVal(STJc.RIGHT);
    }
  }
}

package se.effektrapport.sheet;

import java.util.Map;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCol;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRow;

/** One sheet of a draft in POI's terms. */
final class WriteSheet {

  private final DraftSheet draft;
  private final XSSFSheet sheet;
  private final Looks looks;
  private final Texts texts;

  WriteSheet(DraftSheet draft, XSSFSheet sheet, Looks looks, Texts texts) {
    this.draft = draft;
    this.sheet = sheet;
    this.looks = looks;
    this.texts = texts;
  }

  void write() {
    columns();
    draft.rows.forEach(this::row);
    draft.heights.forEach(this::height);
    draft.merged.forEach(range -> sheet.addMergedRegion(CellRangeAddress.valueOf(range)));
    draft.links.forEach(this::link);
    draft.filter.ifPresent(range -> sheet.setAutoFilter(CellRangeAddress.valueOf(range)));
    draft.frozen.ifPresent(frozen -> sheet.createFreezePane(frozen.columns(), frozen.rows()));
    sheet.setDisplayGridlines(draft.gridLines);
    WriteRules.write(draft.rules, sheet.getCTWorksheet());
    draft.print.ifPresent(this::print);
    if (draft.locked) {
      lock();
    }
  }

  private void columns() {
    draft.widths.forEach(
        (column, width) -> sheet.setColumnWidth(column - 1, (int) Math.round(width * 256)));
    draft.hiddenColumns.forEach(column -> sheet.setColumnHidden(column - 1, true));
    draft.background.ifPresent(
        look -> {
          XSSFCellStyle style = looks.of(look);
          draft.widths.keySet().forEach(c -> sheet.setDefaultColumnStyle(c - 1, style));
          int next = draft.widths.keySet().stream().mapToInt(c -> c).max().orElse(0) + 1;
          CTCol rest = sheet.getCTWorksheet().getColsArray(0).addNewCol();
          rest.setMin(next);
          rest.setMax(16_384);
          rest.setWidth(9.14);
          rest.setStyle(style.getIndex());
        });
  }

  private void row(int number, Map<Integer, DraftSheet.Entry> entries) {
    XSSFRow row = sheet.createRow(number - 1);
    entries.forEach(
        (column, entry) -> {
          XSSFCell cell = row.createCell(column - 1);
          cell.setCellStyle(looks.of(entry.look(), entry.content()));
          fill(cell, entry.content());
        });
  }

  private void fill(XSSFCell cell, Draft.Content content) {
    switch (content) {
      case Draft.Content.Text text -> texts.put(text.text(), cell);
      case Draft.Content.Amount amount -> cell.setCellValue(amount.amount().doubleValue());
      case Draft.Content.Day day -> cell.setCellValue(day.day());
      case Draft.Content.Formula formula -> {
        cell.setCellFormula(formula.formula());
        cell.setCellValue(formula.shown());
      }
      case Draft.Content.Blank blank -> {}
    }
  }

  private void height(int number, DraftSheet.Height height) {
    XSSFRow row = sheet.getRow(number - 1);
    CTRow written = (row == null ? sheet.createRow(number - 1) : row).getCTRow();
    // Without customHeight a program fits the row to its text when that changes.
    written.setHt(Math.min(height.points(), 409));
    if (!height.grows()) {
      written.setCustomHeight(true);
    }
  }

  private void link(String cell, String reference) {
    XSSFHyperlink link =
        sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress(reference);
    link.setCellReference(cell);
    sheet.addHyperlink(link);
  }

  private void print(DraftSheet.Print print) {
    PrintSetup setup = sheet.getPrintSetup();
    setup.setLandscape(print.landscape());
    setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
    sheet.setFitToPage(true);
    setup.setFitWidth((short) print.pagesWide());
    setup.setFitHeight((short) 0);
    print.repeat().ifPresent(this::repeat);
    sheet.getFooter().setLeft("&8 " + print.footer().replace("&", "&&"));
    sheet.getFooter().setRight("&8 Sida &P av &N");
    sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.LEFT, 0.4);
    sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.RIGHT, 0.4);
  }

  private void repeat(String ranges) {
    for (String range : ranges.replace("$", "").split(",")) {
      CellRangeAddress address = CellRangeAddress.valueOf(range);
      if (address.isFullColumnRange()) {
        sheet.setRepeatingColumns(address);
      } else {
        sheet.setRepeatingRows(address);
      }
    }
  }

  private void lock() {
    sheet.enableLocking();
    sheet.lockFormatColumns(false);
    sheet.lockFormatRows(false);
    sheet.lockInsertRows(!draft.rowsMayChange);
    sheet.lockDeleteRows(!draft.rowsMayChange);
    sheet.lockAutoFilter(false);
    sheet.lockSort(false);
  }
}

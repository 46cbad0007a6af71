package se.effektrapport.job;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;

/** Writes in an answer where a person would. */
final class CoverCells {

  private CoverCells() {}

  /** Beside a label of the cover, "Kontaktperson". */
  static void put(Workbook book, String label, String text) {
    for (Row row : book.getSheetAt(0)) {
      for (Cell cell : row) {
        if (says(cell, label)) {
          Row.MissingCellPolicy made = Row.MissingCellPolicy.CREATE_NULL_AS_BLANK;
          row.getCell(cell.getColumnIndex() + 1, made).setCellValue(text);
          return;
        }
      }
    }
    throw new IllegalArgumentException("no " + label);
  }

  private static boolean says(Cell cell, String label) {
    return cell.getCellType() == CellType.STRING && cell.getStringCellValue().equals(label);
  }

  /** At the end of the answer to the question about obstacles. */
  static void appendToAnAnswer(Workbook book, String text) {
    Cell cell = book.getSheet("Frågor").getRow(7).getCell(3);
    cell.setCellValue(cell.getStringCellValue() + text);
  }

  /** Writes a new text into the cells that hold the old one. */
  static void replace(Workbook workbook, String old, String text) {
    workbook
        .sheetIterator()
        .forEachRemaining(
            sheet -> {
              for (Row row : sheet) {
                for (Cell cell : row) {
                  if (cell.getCellType() == CellType.STRING
                      && cell.getStringCellValue().equals(old)) {
                    cell.setCellValue(text);
                  }
                }
              }
            });
  }
}

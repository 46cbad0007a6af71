package se.effektrapport.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A review workbook as a reviewer opens it, writes in it, and saves it. */
public final class FilledIn {

  private final XSSFWorkbook book;
  private String sheet = ReviewSheet.NAME;

  private FilledIn(XSSFWorkbook book) {
    this.book = book;
  }

  /** Opens a workbook of ours and saves it elsewhere. */
  public static Path in(Path workbook, Path saved, Consumer<FilledIn> by) throws IOException {
    Files.createDirectories(saved.getParent());
    try (InputStream in = Files.newInputStream(workbook);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      by.accept(new FilledIn(book));
      try (OutputStream out = Files.newOutputStream(saved)) {
        book.write(out);
      }
    }
    return saved;
  }

  public XSSFWorkbook book() {
    return book;
  }

  public FilledIn name(String name) {
    for (Row row : book.getSheet("Läs mig")) {
      if (row.getCell(0).getStringCellValue().equals("Granskarens namn")) {
        row.getCell(1).setCellValue(name);
      }
    }
    return this;
  }

  /** Decides on a row of the sheet, counted as Excel does. */
  public FilledIn decide(int row, String choice) {
    return write(row, ReviewSheet.DECISION, choice);
  }

  public FilledIn write(int row, String heading, String text) {
    cell(row, heading).setCellValue(text);
    return this;
  }

  public String text(int row, String heading) {
    return cell(row, heading).getStringCellValue();
  }

  /** The row with a reference. */
  public int row(String reference) {
    for (Row row : sheet()) {
      if (row.getCell(0).getStringCellValue().equals(reference)) {
        return row.getRowNum() + 1;
      }
    }
    throw new AssertionError("no row " + reference);
  }

  /** Turns to another sheet. */
  public FilledIn on(String name) {
    sheet = name;
    return this;
  }

  public Sheet sheet() {
    return book.getSheet(sheet);
  }

  private Cell cell(int row, String heading) {
    for (Cell head : sheet().getRow(0)) {
      if (head.getStringCellValue().equals(heading)) {
        return sheet().getRow(row - 1).getCell(head.getColumnIndex());
      }
    }
    throw new AssertionError("no column " + heading);
  }
}

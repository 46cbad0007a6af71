package se.effektrapport.feedback;

import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Comments that those who answer wrote to each other. */
final class Comments {

  private Comments() {}

  static void add(XSSFWorkbook book) {
    XSSFSheet sheet = book.getSheet("Frågor");
    comment(sheet, 4, "Är det här rätt?");
    comment(sheet, 5, "Se bilagan\nfrån i våras");
  }

  private static void comment(XSSFSheet sheet, int row, String text) {
    var anchor = new XSSFClientAnchor(0, 0, 0, 0, 3, row, 4, row + 1);
    XSSFComment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
    comment.setAddress(row, 2);
    comment.setAuthor("Kollegan");
    comment.setString(new XSSFRichTextString(text));
  }
}

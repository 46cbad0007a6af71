package se.effektrapport.sheet;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xssf.model.SharedStringsTable;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/**
 * Puts text in the cells of a workbook. POI writes a text out as XML every time it is used, to see
 * whether it has it; a workbook of references uses the same few thousand times.
 */
final class Texts {

  private static final int LONGEST_CELL = 32_767;
  private static final String CUT = " [resten får inte plats i en cell]";

  private final SharedStringsTable shared;
  private final Map<String, String> indexes = new HashMap<>();

  Texts(XSSFWorkbook book) {
    shared = book.getSharedStringSource();
  }

  void put(String text, XSSFCell cell) {
    cell.getCTCell().setT(STCellType.S);
    cell.getCTCell().setV(indexes.computeIfAbsent(text, this::add));
  }

  private String add(String text) {
    XSSFRichTextString item = new XSSFRichTextString(fitting(Strings.escape(text)));
    return Integer.toString(shared.addSharedStringItem(item));
  }

  private static String fitting(String text) {
    return text.length() <= LONGEST_CELL
        ? text
        : text.substring(0, LONGEST_CELL - CUT.length()) + CUT;
  }
}

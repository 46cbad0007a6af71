package se.effektrapport.sheet;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What each look is in fonts, colours and borders. */
final class Looks {

  /** Everywhere to be had, also as a free font of the same widths. */
  private static final String FACE = "Arial";

  private static final String INK = "1B2A3A";
  private static final String DARK = "1F4E6B";
  private static final String PALE = "F1F4F6";
  private static final String TINT = "DCE8EE";
  private static final String LINE = "B8C6CE";
  private static final String WHITE = "FFFFFF";

  private enum Form {
    GENERAL,
    TEXT,
    /** Text that would become a formula if somebody opened the cell and pressed Enter. */
    GUARDED_TEXT,
    DATE;

    boolean isText() {
      return this == TEXT || this == GUARDED_TEXT;
    }
  }

  private record Key(Draft.Look look, Form form) {}

  private final XSSFWorkbook book;
  private final Map<Key, XSSFCellStyle> styles = new HashMap<>();

  Looks(XSSFWorkbook book) {
    this.book = book;
    XSSFFont standard = book.getFontAt(0);
    standard.setFontName(FACE);
    standard.setFontHeightInPoints((short) 10);
  }

  XSSFCellStyle of(Draft.Look look, Draft.Content content) {
    Form form =
        switch (content) {
          case Draft.Content.Text text -> text(text.text());
          case Draft.Content.Day day -> Form.DATE;
          case Draft.Content.Amount amount -> Form.GENERAL;
          case Draft.Content.Formula formula -> Form.GENERAL;
          case Draft.Content.Blank blank -> blank(look);
        };
    return styles.computeIfAbsent(new Key(look, form), this::make);
  }

  /** The style of cells that nothing is put in. */
  XSSFCellStyle of(Draft.Look look) {
    return of(look, new Draft.Content.Blank());
  }

  private static Form text(String text) {
    return !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0 ? Form.GUARDED_TEXT : Form.TEXT;
  }

  private static Form blank(Draft.Look look) {
    return look == Draft.Look.INPUT_DATE ? Form.DATE : Form.GENERAL;
  }

  private XSSFCellStyle make(Key key) {
    XSSFCellStyle style = book.createCellStyle();
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    switch (key.form()) {
      case DATE -> style.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
      case GUARDED_TEXT -> style.setQuotePrefixed(true);
      case TEXT, GENERAL -> {}
    }
    dress(style, key.look());
    align(style, key);
    return style;
  }

  private static void align(XSSFCellStyle style, Key key) {
    if (key.form() == Form.DATE || key.look() == Draft.Look.NUMBERING) {
      style.setAlignment(HorizontalAlignment.CENTER);
    } else if (key.form().isText() || key.look() == Draft.Look.INPUT) {
      style.setAlignment(HorizontalAlignment.LEFT);
      style.setIndention((short) (isFramed(key.look()) ? 1 : 0));
    }
  }

  private static boolean isFramed(Draft.Look look) {
    return switch (look) {
      case COLUMN_HEADER, COLUMN_HELP, QUESTION, QUESTION_HELP, NUMBERING -> true;
      case INPUT, INPUT_NUMBER, INPUT_DATE, DATA, DATA_LINK, GIVEN -> true;
      case TITLE, SHEET_TITLE, SHEET_NOTE, SUBTITLE, HEADING, BODY, NOTICE -> false;
      case LABEL, FACT, FIGURE, BACKGROUND, OPEN -> false;
    };
  }

  private void dress(XSSFCellStyle style, Draft.Look look) {
    switch (look) {
      case TITLE -> plain(style, font(18, true, DARK), PALE);
      case SHEET_TITLE -> running(style, font(14, true, DARK));
      case SHEET_NOTE -> running(style, font(10, false, INK));
      case SUBTITLE -> plain(style, font(11, false, INK), PALE);
      case HEADING -> heading(style);
      case BODY, FACT, BACKGROUND -> plain(style, font(10, false, INK), PALE);
      case NOTICE -> plain(style, font(10, true, INK), "FFF3D6");
      case LABEL -> plain(style, font(10, true, INK), PALE);
      case FIGURE -> plain(style, font(11, true, DARK), TINT);
      case COLUMN_HEADER -> header(style);
      case COLUMN_HELP -> framed(style, font(8, false, INK), TINT);
      case QUESTION -> framed(style, font(10, true, INK), PALE);
      case QUESTION_HELP -> framed(style, font(9, false, INK), PALE);
      case NUMBERING -> framed(style, font(10, true, DARK), PALE);
      case OPEN -> open(style);
      case INPUT, INPUT_NUMBER, INPUT_DATE -> input(style);
      case DATA -> framed(style, font(9, false, INK), WHITE);
      case GIVEN -> framed(style, font(9, false, INK), PALE);
      case DATA_LINK -> framed(style, underlined(font(9, false, DARK)), WHITE);
    }
  }

  private void plain(XSSFCellStyle style, XSSFFont font, String fill) {
    style.setFont(font);
    style.setFillForegroundColor(colour(fill));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
  }

  private void running(XSSFCellStyle style, XSSFFont font) {
    plain(style, font, PALE);
    style.setWrapText(false);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
  }

  private void heading(XSSFCellStyle style) {
    plain(style, font(12, true, DARK), PALE);
    style.setVerticalAlignment(VerticalAlignment.BOTTOM);
    style.setBorderBottom(BorderStyle.MEDIUM);
    style.setBottomBorderColor(colour(DARK));
  }

  private void header(XSSFCellStyle style) {
    framed(style, font(10, true, WHITE), DARK);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
  }

  private void open(XSSFCellStyle style) {
    plain(style, font(10, false, INK), WHITE);
    style.setLocked(false);
  }

  private void input(XSSFCellStyle style) {
    framed(style, font(10, false, INK), WHITE);
    style.setLocked(false);
  }

  private void framed(XSSFCellStyle style, XSSFFont font, String fill) {
    plain(style, font, fill);
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    style.setTopBorderColor(colour(LINE));
    style.setBottomBorderColor(colour(LINE));
    style.setLeftBorderColor(colour(LINE));
    style.setRightBorderColor(colour(LINE));
  }

  private XSSFFont font(int points, boolean bold, String colour) {
    XSSFFont font = book.createFont();
    font.setFontName(FACE);
    font.setFontHeightInPoints((short) points);
    font.setBold(bold);
    font.setColor(colour(colour));
    return font;
  }

  private static XSSFFont underlined(XSSFFont font) {
    font.setUnderline(FontUnderline.SINGLE);
    return font;
  }

  private static XSSFColor colour(String rgb) {
    // The schema wants four bytes, the first of which says that the colour covers.
    return new XSSFColor(HexFormat.of().parseHex("ff" + rgb.toLowerCase(Locale.ROOT)), null);
  }
}

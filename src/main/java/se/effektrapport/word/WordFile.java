package se.effektrapport.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import se.effektrapport.document.Outline;

/** The file being written, and what its parts share. */
record WordFile(
    XWPFDocument word, StyleIds styles, Numbering numbering, Bookmarks bookmarks, Outline outline) {

  private static final BigInteger GAP_AFTER_TABLE = BigInteger.valueOf(240);

  /** A new paragraph at the end of the flow. */
  CTP paragraph(Flow flow, Style style) {
    boolean afterTable = flow.isAfterTable();
    CTP paragraph = flow.addParagraph();
    CTPPr properties = paragraph.addNewPPr();
    properties.addNewPStyle().setVal(styles.id(style));
    if (afterTable && !style.isHeading() && style != Style.CAPTION) {
      // Word has no space after a table; the styles bring it only where it is always wanted.
      properties.addNewSpacing().setBefore(GAP_AFTER_TABLE);
    }
    bookmarks.place(paragraph);
    return paragraph;
  }
}

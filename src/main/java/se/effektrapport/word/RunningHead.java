package se.effektrapport.word;

import java.util.Optional;
import javax.xml.namespace.QName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import se.effektrapport.document.Document;

/**
 * Fills the content controls called "Sidhuvud" in the template's headers and footers; where they
 * stand and how they look is the template's business. A draft gets its watermark there too.
 */
record RunningHead(String words, Optional<Watermark> watermark) {
  private static final String NAME = "Sidhuvud";
  private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final QName CONTROL_PROPERTIES = new QName(MAIN, "sdtPr");
  private static final QName TEXT = new QName(MAIN, "t");

  /** The marks follow on every page, since pages get parted from their cover. */
  static RunningHead of(Document document) {
    StringBuilder words = new StringBuilder(document.metadata().runningHead());
    document.opening().conspicuous().forEach(mark -> words.append(" – ").append(mark));
    String draft = document.opening().draft();
    return new RunningHead(
        words.toString(), draft.isEmpty() ? Optional.empty() : Optional.of(new Watermark(draft)));
  }

  void fill(XWPFDocument word) {
    word.getFooterList().forEach(part -> fill(part._getHdrFtr()));
    for (XWPFHeader header : word.getHeaderList()) {
      if (fill(header._getHdrFtr())) {
        watermark.ifPresent(each -> each.print(header._getHdrFtr().getPArray(0)));
      }
    }
  }

  /** Returns whether there was a control to fill. */
  private boolean fill(XmlObject part) {
    boolean any = false;
    try (XmlCursor cursor = part.newCursor()) {
      boolean within = false;
      boolean filled = false;
      while (cursor.hasNextToken()) {
        if (cursor.isStart() && cursor.getName().equals(CONTROL_PROPERTIES)) {
          within = isOurs((CTSdtPr) cursor.getObject());
          any |= within;
          filled = false;
        } else if (within && cursor.isStart() && cursor.getName().equals(TEXT)) {
          CTText text = (CTText) cursor.getObject();
          text.setStringValue(filled ? "" : SafeText.of(words));
          filled = true;
        }
        cursor.toNextToken();
      }
    }
    return any;
  }

  private static boolean isOurs(CTSdtPr control) {
    // By title, not by tag: LibreOffice keeps only the title.
    if (!control.isSetAlias() || !NAME.equals(control.getAlias().getVal())) {
      return false;
    }
    if (control.isSetShowingPlcHdr()) {
      control.unsetShowingPlcHdr();
    }
    return true;
  }
}

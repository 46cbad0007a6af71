package se.effektrapport.word;

import java.util.stream.Stream;
import javax.xml.namespace.QName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import se.effektrapport.document.Document;

/**
 * Fills the content controls called "Sidhuvud" in the template's headers and footers; where they
 * stand and how they look is the template's business.
 */
record RunningHead(String words) {
  private static final String NAME = "Sidhuvud";
  private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final QName CONTROL_PROPERTIES = new QName(MAIN, "sdtPr");
  private static final QName TEXT = new QName(MAIN, "t");

  /** The marks follow on every page, since pages get parted from their cover. */
  static RunningHead of(Document document) {
    StringBuilder words = new StringBuilder(document.metadata().runningHead());
    document.cover().conspicuous().forEach(mark -> words.append(" – ").append(mark));
    return new RunningHead(words.toString());
  }

  void fill(XWPFDocument word) {
    Stream.<XWPFHeaderFooter>concat(word.getHeaderList().stream(), word.getFooterList().stream())
        .forEach(part -> fill(part._getHdrFtr()));
  }

  private void fill(XmlObject part) {
    try (XmlCursor cursor = part.newCursor()) {
      boolean within = false;
      boolean filled = false;
      while (cursor.hasNextToken()) {
        if (cursor.isStart() && cursor.getName().equals(CONTROL_PROPERTIES)) {
          within = isOurs((CTSdtPr) cursor.getObject());
          filled = false;
        } else if (within && cursor.isStart() && cursor.getName().equals(TEXT)) {
          CTText text = (CTText) cursor.getObject();
          text.setStringValue(filled ? "" : SafeText.of(words));
          filled = true;
        }
        cursor.toNextToken();
      }
    }
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

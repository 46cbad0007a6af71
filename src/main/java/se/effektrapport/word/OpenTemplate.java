package se.effektrapport.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;

/**
 * The template opened as a new document: its styles, headers, footers and page formats, but not the
 * sample text in it.
 */
record OpenTemplate(XWPFDocument word, Pages pages) {

  static OpenTemplate of(byte[] template) throws IOException, InvalidFormatException {
    OPCPackage file = OPCPackage.open(new ByteArrayInputStream(template));
    file.replaceContentType(
        XWPFRelation.TEMPLATE.getContentType(), XWPFRelation.DOCUMENT.getContentType());
    XWPFDocument word = new XWPFDocument(file);
    Pages pages = Pages.of(word.getDocument().getBody());
    word.getDocument().setBody(CTBody.Factory.newInstance());
    return new OpenTemplate(word, pages);
  }
}

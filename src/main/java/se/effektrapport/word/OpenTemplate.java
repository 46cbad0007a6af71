package se.effektrapport.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import se.effektrapport.officefile.CheckParts;

/**
 * The template opened as a new document: its styles, headers, footers and page formats, but not the
 * sample text in it.
 */
record OpenTemplate(XWPFDocument word, Pages pages, StyleIds styles) {

  /**
   * @throws WordException if the template is missing or lacks a style that is needed
   */
  static OpenTemplate in(Path templates, Template template) {
    Path file = templates.resolve(template.path());
    CheckParts.problem(file)
        .ifPresent(
            found -> {
              throw unreadable(file, ", fann " + found, null);
            });
    try {
      return of(Files.readAllBytes(file), template);
    } catch (IOException | InvalidFormatException | XmlException | RuntimeException e) {
      throw e instanceof WordException known ? known : unreadable(file, "", e);
    }
  }

  private static WordException unreadable(Path file, String found, Exception cause) {
    return new WordException(
        "Word-mallen %s går inte att läsa; väntade en mall sparad av Word eller LibreOffice%s."
            .formatted(file, found),
        cause);
  }

  private static OpenTemplate of(byte[] bytes, Template template)
      throws IOException, InvalidFormatException, XmlException {
    OPCPackage file = OPCPackage.open(new ByteArrayInputStream(bytes));
    refuseWhatFetches(file);
    file.replaceContentType(
        XWPFRelation.TEMPLATE.getContentType(), XWPFRelation.DOCUMENT.getContentType());
    XWPFDocument word = new XWPFDocument(file);
    Pages pages = Pages.of(word.getDocument().getBody(), template);
    word.getDocument().setBody(CTBody.Factory.newInstance());
    return new OpenTemplate(word, pages, StyleIds.of(word.getStyle(), template));
  }

  /**
   * A template attached, a picture or a frame that lies elsewhere would be fetched by everybody who
   * opens the report.
   */
  private static void refuseWhatFetches(OPCPackage file) throws InvalidFormatException {
    for (PackagePart part : file.getParts()) {
      if (part.isRelationshipPart()) {
        continue;
      }
      for (PackageRelationship each : part.getRelationships()) {
        if (each.getTargetMode() == TargetMode.EXTERNAL
            && !each.getRelationshipType().equals(XWPFRelation.HYPERLINK.getRelation())) {
          throw new WordException(
              "Word-mallen hämtar något som ligger utanför filen (%s): väntade en mall som har allt i sig. Infoga bilden i stället för att länka till den, eller koppla loss den bifogade mallen."
                  .formatted(part.getPartName().getName().substring(1)));
        }
      }
    }
  }
}

package se.effektrapport.word;

import java.net.URI;
import java.net.URISyntaxException;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.xwpf.usermodel.XWPFRelation;

/** Where a link leads outside the document: https or mailto, and nothing else. */
record LinkAddress(URI address) {
  static LinkAddress of(String target) {
    try {
      URI address = new URI(target);
      if ("https".equals(address.getScheme()) || "mailto".equals(address.getScheme())) {
        return new LinkAddress(address);
      }
    } catch (URISyntaxException e) {
      // refused below, with what was expected
    }
    throw new WordException(
        "Länken ”%s” går inte att skriva i Word; väntade #id, https:// eller mailto:."
            .formatted(SafeText.of(target)));
  }

  /** The id of the relationship that leads from this part to the address. */
  String relateTo(POIXMLDocumentPart part) {
    return part.getPackagePart()
        .addExternalRelationship(address.toString(), XWPFRelation.HYPERLINK.getRelation())
        .getId();
  }
}

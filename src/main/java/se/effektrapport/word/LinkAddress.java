package se.effektrapport.word;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.xwpf.usermodel.XWPFRelation;

/** Where a link leads outside the document: https or mailto, and nothing else. */
record LinkAddress(URI address) {
  private static final String ALLOWED_SIGNS = "-._~:/?#[]@!$&'()*+,;=%";

  static LinkAddress of(String target) {
    try {
      URI address = new URI(encoded(target));
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

  private static String encoded(String target) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : target.getBytes(StandardCharsets.UTF_8)) {
      boolean plain =
          b > ' ' && (Character.isLetterOrDigit((char) b) || ALLOWED_SIGNS.indexOf(b) >= 0);
      encoded.append(plain ? String.valueOf((char) b) : "%%%02X".formatted(b));
    }
    return encoded.toString();
  }

  /** The id of the relationship that leads from this part to the address. */
  String relateTo(POIXMLDocumentPart part) {
    return part.getPackagePart()
        .addExternalRelationship(address.toString(), XWPFRelation.HYPERLINK.getRelation())
        .getId();
  }
}

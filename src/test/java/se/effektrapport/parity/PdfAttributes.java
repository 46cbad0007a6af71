package se.effektrapport.parity;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** What a tag says besides its type. */
record PdfAttributes(COSDictionary dictionary) {
  private static final int TOP = 3;

  static PdfAttributes of(PDStructureElement element) {
    COSBase found = element.getCOSObject().getDictionaryObject(COSName.A);
    COSBase first = found instanceof COSArray several ? several.getObject(0) : found;
    return new PdfAttributes(first instanceof COSDictionary one ? one : new COSDictionary());
  }

  /** Whether it is the words of a number, known by its id, and no more to whoever listens. */
  boolean isNumeral() {
    return "UserProperties".equals(dictionary.getNameAsString(COSName.O));
  }

  Item.HeaderFor headerFor() {
    return switch (dictionary.getNameAsString("Scope")) {
      case "Column" -> Item.HeaderFor.COLUMN;
      case "Row" -> Item.HeaderFor.ROW;
      case null, default -> throw new AssertionError("a heading cell of nothing");
    };
  }

  int span(String name) {
    return dictionary.getInt(COSName.getPDFName(name), 1);
  }

  /** The upper edge of a figure, in points from the bottom of the page. */
  float top() {
    COSArray box = dictionary.getCOSArray(COSName.BBOX);
    return ((COSNumber) box.get(TOP)).floatValue();
  }
}

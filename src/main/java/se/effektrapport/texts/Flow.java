package se.effektrapport.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What an element holds, as it is read one after the other: wrappers taken off, marks without
 * content left out. Everything else stays, for the reader to use or to refuse.
 */
final class Flow {

  /** Elements that say how something looks or where something is, and hold nothing to read. */
  private static final Set<String> WITHOUT_CONTENT =
      Set.of(
          "w:pPr",
          "w:rPr",
          "w:tblPr",
          "w:tblPrEx",
          "w:tblGrid",
          "w:trPr",
          "w:tcPr",
          "w:sectPr",
          "w:smartTagPr",
          "w:customXmlPr",
          "w:fldData",
          "w:proofErr",
          "w:bookmarkStart",
          "w:bookmarkEnd",
          "w:permStart",
          "w:permEnd",
          "w:commentRangeStart",
          "w:commentRangeEnd",
          "w:moveFromRangeStart",
          "w:moveFromRangeEnd",
          "w:moveToRangeStart",
          "w:moveToRangeEnd",
          "w:lastRenderedPageBreak",
          "w:softHyphen");

  private static final Set<String> WRAPPERS =
      Set.of("w:smartTag", "w:customXml", "w:sdtContent", "mc:Fallback");

  private Flow() {}

  static List<Element> of(Element parent) {
    List<Element> flow = new ArrayList<>();
    if (!parent.text().isBlank()) {
      flow.add(Element.of("", parent.attributes(), List.of(), parent.text()));
    }
    parent.children().forEach(child -> add(child, flow));
    return flow;
  }

  private static void add(Element element, List<Element> flow) {
    if (WITHOUT_CONTENT.contains(element.name())) {
      return;
    }
    if (WRAPPERS.contains(element.name())) {
      flow.addAll(of(element));
    } else if (element.is("w:sdt") && isFilledIn(element)) {
      element.find("w:sdtContent").ifPresent(content -> add(content, flow));
    } else if (element.is("mc:AlternateContent") && isText(element)) {
      add(element.child("mc:Fallback"), flow);
    } else {
      flow.add(element);
    }
  }

  /** Word shows "Klicka här för att ange text" in the fields of a form nobody has filled in. */
  private static boolean isFilledIn(Element field) {
    return field.child("w:sdtPr").find("w:showingPlcHdr").isEmpty();
  }

  /** As Word writes newer signs, with plain text for those who do not know them. */
  private static boolean isText(Element choice) {
    boolean drawn = choice.holds("drawing") || choice.holds("pict") || choice.holds("object");
    return !drawn && !choice.child("mc:Fallback").children().isEmpty();
  }
}

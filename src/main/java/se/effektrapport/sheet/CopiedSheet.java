package se.effektrapport.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** A sheet as it was, except that it is not in view and may have a drawing for its comments. */
final class CopiedSheet {

  /** What may stand after the drawing, in a worksheet or a chart's sheet. */
  private static final Set<String> AFTER_DRAWING =
      Set.of(
          "legacyDrawingHF",
          "drawingHF",
          "picture",
          "oleObjects",
          "controls",
          "webPublishItems",
          "tableParts",
          "AlternateContent",
          "extLst");

  private CopiedSheet() {}

  /**
   * @param drawing the relationship of a drawing to be added, for a sheet that has none
   */
  static void write(Xml part, OutputStream out, Ooxml kind, Optional<String> drawing)
      throws IOException, XMLStreamException {
    Optional<String> wanted = drawing.map(id -> "<legacyDrawing " + kind.reference(id) + "/>");
    boolean isBelowCells = false;
    try (XmlCopy copy = new XmlCopy(part, out)) {
      while (copy.next()) {
        if (drawing.isPresent() && copy.starts(2, "legacyDrawing")) {
          // It led nowhere, or the sheet would not need another.
          copy.skip();
          continue;
        }
        isBelowCells |= copy.ends(2, "sheetData");
        boolean isPlace = isBelowCells && copy.startsOneOf(2, AFTER_DRAWING) || copy.ends(1);
        if (wanted.isPresent() && isPlace) {
          copy.insert(wanted.get());
          wanted = Optional.empty();
        }
        keep(copy);
      }
    }
  }

  /** Two sheets in view at once would be written in at once. */
  private static void keep(XmlCopy copy) throws IOException {
    if (copy.starts(3, "sheetView")) {
      Map<String, String> removed = new HashMap<>();
      removed.put("tabSelected", null);
      copy.keepWith(removed);
    } else {
      copy.keep();
    }
  }
}

package se.effektrapport.pagination;

import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STVerticalAlignRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/**
 * How letters look, as far as it counts for the room they take; whatever the font, they are
 * measured as Arial.
 *
 * @param size in twips
 */
record Lettering(int size, boolean bold, boolean raised) {
  /** Of a document whose template says nothing. */
  static final Lettering PLAIN = new Lettering(200, false, false);

  private static final int TWIPS_PER_HALF_POINT = 10;

  /** What Arial has above and below the line and between lines, in 2048ths of its size. */
  private static final int[] PARTS_OF_LINE = {1854, 434, 67};

  private static final double RAISED = 0.58;

  Lettering with(CTRPr own) {
    int newSize =
        own.sizeOfSzArray() == 0
            ? size
            : (int)
                (Double.parseDouble(own.getSzArray(0).getVal().toString()) * TWIPS_PER_HALF_POINT);
    boolean newBold = own.sizeOfBArray() == 0 ? bold : Switch.isOn(own.getBArray(0));
    boolean newRaised =
        own.sizeOfVertAlignArray() == 0
            ? raised
            : own.getVertAlignArray(0).getVal() != STVerticalAlignRun.BASELINE;
    return new Lettering(newSize, newBold, newRaised);
  }

  /** In twips. */
  double width(int sign) {
    return ArialWidths.of(sign, bold) * (raised ? RAISED * size : size) / ArialWidths.SIZE;
  }

  /** The height of a line in twips, of which each part is rounded, as LibreOffice does. */
  int lineHeight() {
    int height = 0;
    for (int part : PARTS_OF_LINE) {
      height += Math.round((float) part * size / ArialWidths.SIZE);
    }
    return height;
  }
}

package se.effektrapport.pagination;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPBdr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;

/** The room that lines around a paragraph take above and below it, in twips. */
record Edges(int top, int bottom) {
  static final Edges NONE = new Edges(0, 0);

  private static final int TWIPS_PER_POINT = 20;
  private static final double TWIPS_PER_EIGHTH = 2.5;

  Edges with(CTPBdr own) {
    return new Edges(
        own.isSetTop() ? room(own.getTop()) : top,
        own.isSetBottom() ? room(own.getBottom()) : bottom);
  }

  private static int room(CTBorder border) {
    int space = border.isSetSpace() ? border.getSpace().intValue() * TWIPS_PER_POINT : 0;
    return isLine(border) ? space + thickness(border) : 0;
  }

  static int thickness(CTBorder border) {
    return isLine(border) && border.isSetSz()
        ? (int) Math.round(border.getSz().intValue() * TWIPS_PER_EIGHTH)
        : 0;
  }

  private static boolean isLine(CTBorder border) {
    return border.getVal() != STBorder.NONE && border.getVal() != STBorder.NIL;
  }
}

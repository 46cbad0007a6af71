package se.effektrapport.pagination;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPrBase;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblStylePr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblStyleOverrideType;

/** The room around the text of cells, and the lines between rows, in twips. */
record TableLook(Margins margins, Lines lines) {

  /** Between the edge of a cell and its text. */
  record Margins(int top, int bottom, int sides) {
    /** Word's own. */
    static final Margins NONE = new Margins(0, 0, 216);

    Margins with(CTTblCellMar own) {
      int left = own.isSetLeft() ? Twips.of(own.getLeft().getW()) : sides / 2;
      int right = own.isSetRight() ? Twips.of(own.getRight().getW()) : sides / 2;
      return new Margins(
          own.isSetTop() ? Twips.of(own.getTop().getW()) : top,
          own.isSetBottom() ? Twips.of(own.getBottom().getW()) : bottom,
          left + right);
    }
  }

  /** How thick the lines are. */
  record Lines(int top, int bottom, int between, int belowHead) {
    static final Lines NONE = new Lines(0, 0, 0, 0);

    Lines with(CTTblBorders own) {
      int newBetween = own.isSetInsideH() ? Edges.thickness(own.getInsideH()) : between;
      return new Lines(
          own.isSetTop() ? Edges.thickness(own.getTop()) : top,
          own.isSetBottom() ? Edges.thickness(own.getBottom()) : bottom,
          newBetween,
          newBetween);
    }
  }

  static TableLook of(CTTblPr own, ReadLooks looks) {
    TableLook look = new TableLook(Margins.NONE, Lines.NONE);
    boolean head =
        own.isSetTblLook() && !"false".equals(String.valueOf(own.getTblLook().getFirstRow()));
    if (own.isSetTblStyle()) {
      look = look.with(looks.style(own.getTblStyle().getVal()), head, looks);
    }
    return look.with(own);
  }

  private TableLook with(CTStyle style, boolean head, ReadLooks looks) {
    if (style == null) {
      return this;
    }
    TableLook look =
        style.isSetBasedOn() ? with(looks.style(style.getBasedOn().getVal()), head, looks) : this;
    look = style.isSetTblPr() ? look.with(style.getTblPr()) : look;
    for (CTTblStylePr part : style.getTblStylePrList()) {
      boolean first = part.getType() == STTblStyleOverrideType.FIRST_ROW && part.isSetTcPr();
      if (head && first && part.getTcPr().isSetTcBorders()) {
        look = look.withHeadLine(Edges.thickness(part.getTcPr().getTcBorders().getBottom()));
      }
    }
    return look;
  }

  private TableLook with(CTTblPrBase own) {
    return new TableLook(
        own.isSetTblCellMar() ? margins.with(own.getTblCellMar()) : margins,
        own.isSetTblBorders() ? lines.with(own.getTblBorders()) : lines);
  }

  private TableLook withHeadLine(int line) {
    return new TableLook(margins, new Lines(lines.top(), lines.bottom(), lines.between(), line));
  }
}

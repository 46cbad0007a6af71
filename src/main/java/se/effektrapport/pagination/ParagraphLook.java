package se.effektrapport.pagination;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrBase;

/** How a paragraph looks, as far as it counts for the room it takes and the page it stands on. */
record ParagraphLook(
    Spacing spacing, Indents indents, Keeps keeps, Edges edges, Lettering letters) {
  static final ParagraphLook PLAIN =
      new ParagraphLook(Spacing.NONE, Indents.NONE, Keeps.ORDINARY, Edges.NONE, Lettering.PLAIN);

  /** With what these properties change. */
  ParagraphLook with(CTPPrBase own) {
    return new ParagraphLook(
        own.isSetSpacing() ? spacing.with(own.getSpacing()) : spacing,
        own.isSetInd() ? indents.with(own.getInd()) : indents,
        keeps.with(own),
        own.isSetPBdr() ? edges.with(own.getPBdr()) : edges,
        letters);
  }

  ParagraphLook with(Indents others) {
    return new ParagraphLook(spacing, others, keeps, edges, letters);
  }

  ParagraphLook with(Lettering others) {
    return new ParagraphLook(spacing, indents, keeps, edges, others);
  }

  /** Whether a box around this paragraph goes on around the next, as LibreOffice sees it. */
  boolean joins(ParagraphLook next) {
    return edges.equals(next.edges);
  }
}

package se.effektrapport.pagination;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;

/**
 * How far in from the edges the lines of a paragraph stand, in twips.
 *
 * @param first how much further in the first line begins; negative if it hangs out
 */
record Indents(int left, int right, int first) {
  static final Indents NONE = new Indents(0, 0, 0);

  Indents with(CTInd own) {
    int newLeft =
        own.isSetLeft()
            ? Twips.of(own.getLeft())
            : own.isSetStart() ? Twips.of(own.getStart()) : left;
    int newRight =
        own.isSetRight()
            ? Twips.of(own.getRight())
            : own.isSetEnd() ? Twips.of(own.getEnd()) : right;
    int newFirst =
        own.isSetHanging()
            ? -Twips.of(own.getHanging())
            : own.isSetFirstLine() ? Twips.of(own.getFirstLine()) : first;
    return new Indents(newLeft, newRight, newFirst);
  }
}

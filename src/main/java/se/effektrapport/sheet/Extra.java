package se.effektrapport.sheet;

import java.util.Objects;
import java.util.Optional;

/** Something that lies in a workbook besides its cells; known to be there, and left alone. */
public record Extra(Kind kind, Optional<String> sheet, Optional<String> cell) {

  public Extra {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(sheet);
    Objects.requireNonNull(cell);
  }

  /** What it is. */
  public enum Kind {
    /** A program, which is not run. */
    MACRO,
    /** A formula's other workbook, or the program of a DDE link, which is not asked. */
    LINK,
    /** A data source, which is not asked. */
    CONNECTION,
    /** A button or a list lying over the cells. */
    CONTROL,
    PICTURE,
    TEXT_BOX,
    /** A file or a part of one inside the workbook, which is not opened. */
    OBJECT,
    /** A comment that is not ours. */
    COMMENT
  }
}

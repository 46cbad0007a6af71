package se.effektrapport.sheet;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Copies a received workbook with notes in its cells and one sheet of ours first. */
public final class AnnotateWorkbook {

  /** What our sheet is called, unless the workbook has another sheet of that name. */
  public static final String SHEET = "Återkoppling";

  /** Stands in our sheet, and tells it from one that somebody else called so. */
  public static final String NOT_READ =
      "Det här bladet och kommentarerna läses inte som svar och får ligga kvar.";

  private AnnotateWorkbook() {}

  public static Optional<String> write(
      Path original, DraftSheet summary, List<Note> notes, Path copy) {
    return Optional.empty();
  }
}

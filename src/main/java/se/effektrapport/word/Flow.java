package se.effektrapport.word;

import java.util.function.Supplier;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;

/** Where paragraphs and tables are put: the body of the document or a cell of a table. */
final class Flow {
  private final Supplier<CTP> paragraphs;
  private final Supplier<CTTbl> tables;
  private CTP last;
  private boolean afterTable;

  private Flow(Supplier<CTP> paragraphs, Supplier<CTTbl> tables) {
    this.paragraphs = paragraphs;
    this.tables = tables;
  }

  static Flow of(CTBody body) {
    return new Flow(body::addNewP, body::addNewTbl);
  }

  static Flow of(CTTc cell) {
    return new Flow(cell::addNewP, cell::addNewTbl);
  }

  CTP addParagraph() {
    afterTable = false;
    last = paragraphs.get();
    return last;
  }

  CTTbl addTable() {
    afterTable = true;
    last = null;
    return tables.get();
  }

  boolean isAfterTable() {
    return afterTable;
  }

  /** Whether the last thing put here is a paragraph. */
  boolean endsWithParagraph() {
    return last != null;
  }

  CTP lastParagraph() {
    return last;
  }
}

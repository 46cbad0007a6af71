package se.effektrapport.underlag;

import se.effektrapport.edition.Changes;
import se.effektrapport.edition.Head;
import se.effektrapport.sheet.Draft;

/** What changed since an earlier edition as a workbook, one sheet for each kind of thing. */
final class ChangesWorkbook {

  private ChangesWorkbook() {}

  static Draft of(Head head, Changes changes) {
    ChangesReadMe readMe = new ChangesReadMe(head, changes);
    ChangesSheets sheets = new ChangesSheets(head, changes);
    return new Draft(readMe.title())
        .add(readMe.sheet())
        .add(sheets.administrations())
        .add(sheets.activities())
        .add(sheets.passages())
        .add(sheets.figures())
        .add(sheets.reclassified())
        .add(sheets.unchanged());
  }
}

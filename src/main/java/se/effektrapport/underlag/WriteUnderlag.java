package se.effektrapport.underlag;

import java.util.Optional;
import se.effektrapport.edition.Content;
import se.effektrapport.sheet.WriteWorkbook;

/** Writes what stands behind the numbers and quotations of an edition, down to sheet and cell. */
public final class WriteUnderlag {

  /** underlag.xlsx; the same content gives the same bytes. */
  public byte[] workbook(Content content) {
    return WriteWorkbook.bytes(WorkbookUnderlag.of(content));
  }

  /** underlag.json in UTF-8; the same content gives the same bytes. */
  public byte[] json(Content content) {
    return new JsonUnderlag(content).bytes();
  }

  /** andringar.xlsx; empty if the content tells of no changes. */
  public Optional<byte[]> changes(Content content) {
    return content
        .changes()
        .map(changes -> WriteWorkbook.bytes(ChangesWorkbook.of(content.head(), changes)));
  }
}

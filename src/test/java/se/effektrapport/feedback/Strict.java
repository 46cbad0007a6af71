package se.effektrapport.feedback;

import java.io.IOException;
import java.nio.file.Path;

/** A workbook as Excel saves it when "Strict Open XML" is chosen. */
final class Strict {

  private Strict() {}

  static Path of(Path workbook) throws IOException {
    Zipped parts = Zipped.of(workbook);
    parts.replacing(
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "http://purl.oclc.org/ooxml/spreadsheetml/main");
    parts.replacing(
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships");
    return parts.in(workbook.resolveSibling("strikt.xlsx"));
  }
}

package se.effektrapport.sheet;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written part by part, so that a test can say exactly what stands in the file. */
final class RawWorkbook {

  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Map<String, String> parts = new LinkedHashMap<>();

  RawWorkbook() {
    part(
        "_rels/.rels",
        "<Relationships><Relationship Id='r1' Target='xl/workbook.xml' Type='"
            + RELATIONS
            + "officeDocument'/></Relationships>");
    part(
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id='r1' Target='worksheets/sheet1.xml' Type='"
            + RELATIONS
            + "worksheet'/><Relationship Id='r2' Target='sharedStrings.xml' Type='"
            + RELATIONS
            + "sharedStrings'/><Relationship Id='r3' Target='styles.xml' Type='"
            + RELATIONS
            + "styles'/></Relationships>");
    book("");
    styles("<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs>");
  }

  RawWorkbook part(String name, String xml) {
    parts.put(name, xml);
    return this;
  }

  RawWorkbook book(String properties) {
    return part(
        "xl/workbook.xml",
        "<workbook xmlns:r='r'>"
            + properties
            + "<sheets><sheet name='Blad1' r:id='r1'/></sheets></workbook>");
  }

  RawWorkbook styles(String content) {
    return part("xl/styles.xml", "<styleSheet>" + content + "</styleSheet>");
  }

  RawWorkbook strings(String items) {
    return part("xl/sharedStrings.xml", "<sst>" + items + "</sst>");
  }

  RawWorkbook rows(String rows) {
    return part(
        "xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
  }

  Path in(Path folder) throws IOException {
    return in(folder, StandardCharsets.UTF_8);
  }

  Path in(Path folder, Charset charset) throws IOException {
    Path file = folder.resolve("svar.xlsx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(charset));
      }
    }
    return file;
  }
}

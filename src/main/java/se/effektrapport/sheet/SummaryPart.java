package se.effektrapport.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;

/** Our sheet, drafted and written as a workbook of its own, then moved into another. */
final class SummaryPart {

  private final Map<String, byte[]> parts = new HashMap<>();
  private final List<String> texts = new ArrayList<>();

  SummaryPart(DraftSheet sheet) throws IOException, XMLStreamException {
    byte[] workbook = WriteWorkbook.bytes(new Draft("").add(sheet));
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), in.readAllBytes());
      }
    }
    try (Xml xml = open("xl/sharedStrings.xml")) {
      while (xml.next()) {
        if (xml.starts("si")) {
          texts.add(xml.text());
        }
      }
    }
  }

  Xml styles() throws IOException, XMLStreamException {
    return open("xl/styles.xml");
  }

  private Xml open(String part) throws IOException, XMLStreamException {
    return new Xml(new ByteArrayInputStream(parts.get(part)), new Budget());
  }

  /** The sheet for a workbook with these styles; the texts stand in their cells. */
  String sheet(CopiedStyles styles, Ooxml kind) throws IOException, XMLStreamException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XmlCopy copy = new XmlCopy(open("xl/worksheets/sheet1.xml"), out)) {
      String type = "";
      while (copy.next()) {
        if (copy.starts(4, "c")) {
          type = String.valueOf(copy.attribute("t"));
        }
        if (copy.starts(5, "v") && type.equals("s")) {
          copy.insert(inline(Integer.parseInt(copy.takeText())));
        } else if (copy.starts(3, "sheetView")) {
          copy.keepWith(Map.of("tabSelected", "1"));
        } else if (copy.isStart()) {
          copy.keepWith(changes(copy, styles));
        } else {
          copy.keep();
        }
      }
    }
    String sheet = out.toString(StandardCharsets.UTF_8);
    return sheet.replace("\"" + Ooxml.TRANSITIONAL.main + "\"", "\"" + kind.main + "\"");
  }

  private static Map<String, String> changes(XmlCopy copy, CopiedStyles styles) {
    Map<String, String> changes = new TreeMap<>();
    String attribute = copy.starts(3, "col") ? "style" : "s";
    boolean isStyled = copy.starts(4, "c") || copy.starts(3, "row") || copy.starts(3, "col");
    if (isStyled && copy.attribute(attribute) != null) {
      changes.put(attribute, styles.format(copy.attribute(attribute)));
    }
    if (copy.starts(4, "c") && "s".equals(copy.attribute("t"))) {
      changes.put("t", "inlineStr");
    }
    return changes;
  }

  private String inline(int index) {
    return "<is><t xml:space=\"preserve\">" + Markup.text(texts.get(index)) + "</t></is>";
  }
}

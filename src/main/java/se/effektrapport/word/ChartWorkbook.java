package se.effektrapport.word;

import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import se.effektrapport.document.Block;

/**
 * The workbook within a chart, which opens when somebody chooses "Edit data" in Word: categories in
 * column A, a series in each column after it. Written by hand, since it is one small sheet and the
 * 20 charts of a report would cost more than the rest of it otherwise; words are strings and never
 * formulas.
 */
record ChartWorkbook(Block.Chart chart) {
  static final String SHEET = "Diagram";

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String TYPES =
      "<Types xmlns='%scontent-types'>".formatted(PACKAGE)
          + "<Default Extension='rels'"
          + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Override"
          + " PartName='/xl/workbook.xml'"
          + " ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/><Override"
          + " PartName='/xl/worksheets/sheet1.xml'"
          + " ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'/></Types>";
  private static final String WORKBOOK =
      "<workbook xmlns='%s' xmlns:r='%s'><sheets><sheet name='%s' sheetId='1' r:id='rId1'/></sheets></workbook>"
          .formatted(MAIN, OFFICE, SHEET);

  /** "Diagram!$B$2:$B$5", where the numbers of a series stand. */
  static String range(int column, int points) {
    String letter = letters(column);
    return SHEET + "!$" + letter + "$2:$" + letter + "$" + (points + 1);
  }

  static String titleCell(int column) {
    return "%s!$%s$1".formatted(SHEET, letters(column));
  }

  private static String letters(int column) {
    String last = String.valueOf((char) ('A' + column % 26));
    return column < 26 ? last : letters(column / 26 - 1) + last;
  }

  byte[] bytes() {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", utf8(TYPES));
    parts.put("_rels/.rels", utf8(relation("officeDocument", "xl/workbook.xml")));
    parts.put("xl/workbook.xml", utf8(WORKBOOK));
    parts.put("xl/_rels/workbook.xml.rels", utf8(relation("worksheet", "worksheets/sheet1.xml")));
    parts.put("xl/worksheets/sheet1.xml", utf8(sheet()));
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    StampedZip.write(parts, zip);
    return zip.toByteArray();
  }

  private static String relation(String type, String target) {
    return "<Relationships xmlns='%srelationships'><Relationship Id='rId1' Type='%s/%s' Target='%s'/></Relationships>"
        .formatted(PACKAGE, OFFICE, type, target);
  }

  private static byte[] utf8(String xml) {
    return ("<?xml version='1.0' encoding='UTF-8' standalone='yes'?>" + xml)
        .getBytes(StandardCharsets.UTF_8);
  }

  private String sheet() {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartElement("worksheet");
      xml.writeDefaultNamespace(MAIN);
      xml.writeStartElement("sheetData");
      head(xml);
      for (int point = 0; point < chart.categories().size(); point++) {
        row(point, xml);
      }
      xml.writeEndElement();
      xml.writeEndElement();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a chart's sheet could not be written in memory", e);
    }
    return text.toString();
  }

  private void head(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("row");
    xml.writeAttribute("r", "1");
    for (int column = 0; column < chart.series().size(); column++) {
      words(letters(column + 1) + "1", chart.series().get(column).name(), xml);
    }
    xml.writeEndElement();
  }

  private void row(int point, XMLStreamWriter xml) throws XMLStreamException {
    int row = point + 2;
    xml.writeStartElement("row");
    xml.writeAttribute("r", String.valueOf(row));
    words("A" + row, chart.categories().get(point), xml);
    for (int column = 0; column < chart.series().size(); column++) {
      value(letters(column + 1) + row, chart.series().get(column).points().get(point), xml);
    }
    xml.writeEndElement();
  }

  /** What is withheld stands as its label, ".."; a chart draws words as nothing. */
  private static void value(String cell, Block.Point point, XMLStreamWriter xml)
      throws XMLStreamException {
    if (point.value().isEmpty()) {
      words(cell, point.label(), xml);
      return;
    }
    xml.writeStartElement("c");
    xml.writeAttribute("r", cell);
    xml.writeStartElement("v");
    xml.writeCharacters(point.value().get().toPlainString());
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private static void words(String cell, String words, XMLStreamWriter xml)
      throws XMLStreamException {
    xml.writeStartElement("c");
    xml.writeAttribute("r", cell);
    xml.writeAttribute("t", "inlineStr");
    xml.writeStartElement("is");
    xml.writeStartElement("t");
    xml.writeCharacters(SafeText.of(words));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
  }
}

package se.effektrapport.texts;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A Word document written by hand, part by part. Styles, ids and numbering imitate those of Word in
 * Swedish: ids in Swedish, names in English.
 */
final class Docx {

  private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String WORD =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
          + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
          + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""
          + " xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\""
          + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";

  private static final String STYLES =
      paragraphStyle("Normal", "Normal", "", "")
          + paragraphStyle("Rubrik1", "heading 1", "Normal", "<w:outlineLvl w:val=\"0\"/>")
          + paragraphStyle("Rubrik2", "heading 2", "Normal", "<w:outlineLvl w:val=\"1\"/>")
          + paragraphStyle("Rubrik3", "heading 3", "Normal", "")
          + paragraphStyle("EgenRubrik", "Mellanrubrik", "Rubrik2", "")
          + paragraphStyle(
              "Innehllsfrteckningsrubrik", "TOC Heading", "Rubrik1", "<w:outlineLvl w:val=\"9\"/>")
          + paragraphStyle("Rubrik", "Title", "Normal", "")
          + paragraphStyle("Liststycke", "List Paragraph", "Normal", "")
          + paragraphStyle("Brdtext", "Body Text", "Normal", "")
          + paragraphStyle("Beskrivning", "caption", "Normal", "")
          + paragraphStyle("Citat", "Quote", "Normal", "")
          + paragraphStyle("Punktlista", "List Bullet", "Normal", numbering("", "3"))
          + paragraphStyle("Punktlista2", "List Bullet 2", "Normal", numbering("", "4"))
          + characterStyle("Stark", "Strong", "<w:b/>")
          + characterStyle("Betoning", "Emphasis", "<w:i/>")
          + characterStyle("Upphjd", "Upphöjd", "<w:vertAlign w:val=\"superscript\"/>");

  private static final String NUMBERING =
      list("0", level(0, "bullet", "•") + level(1, "bullet", "o") + level(2, "bullet", "▪"))
          + list("1", level(0, "decimal", "%1.") + level(1, "lowerLetter", "%2)"))
          + list("2", level(0, "bullet", "•"))
          + list("3", level(0, "bullet", "•"))
          + list("4", level(0, "decimal", "Steg %1:"))
          + use("1", "0", "")
          + use("2", "1", "")
          + use("3", "2", "")
          + use("4", "3", "")
          + use(
              "5",
              "1",
              "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>")
          + use(
              "6",
              "1",
              "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"4\"/></w:lvlOverride>")
          + use("7", "4", "");

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final StringBuilder relations = new StringBuilder();

  /** A document with these blocks in its body. */
  static Docx of(String... blocks) {
    Docx document = new Docx();
    document.with(
        "[Content_Types].xml",
        "<Types xmlns=\""
            + PACKAGE
            + "content-types\"><Override PartName=\"/word/document.xml\""
            + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml"
            + ".document.main+xml\"/></Types>");
    document.with("_rels/.rels", rels(relation("rId1", "officeDocument", "word/document.xml", "")));
    document.with(
        "word/document.xml",
        "<w:document " + WORD + "><w:body>" + String.join("", blocks) + "</w:body></w:document>");
    document.with("word/styles.xml", "<w:styles " + WORD + ">" + STYLES + "</w:styles>");
    document.with(
        "word/numbering.xml", "<w:numbering " + WORD + ">" + NUMBERING + "</w:numbering>");
    document.relations.append(relation("rId1", "styles", "styles.xml", ""));
    document.relations.append(relation("rId2", "numbering", "numbering.xml", ""));
    return document;
  }

  Docx with(String part, String content) {
    parts.put(part, content);
    return this;
  }

  /** The part in other words. */
  Docx changed(String part, String from, String to) {
    return with(part, parts.get(part).replace(from, to));
  }

  Docx linking(String id, String address) {
    relations.append(relation(id, "hyperlink", address, " TargetMode=\"External\""));
    return this;
  }

  Docx withMargin(String id, String element, String blocks) {
    relations.append(relation(id, element.equals("hdr") ? "header" : "footer", id + ".xml", ""));
    return with(
        "word/" + id + ".xml", "<w:%s %s>%s</w:%s>".formatted(element, WORD, blocks, element));
  }

  void save(Path file) throws IOException {
    with("word/_rels/document.xml.rels", rels(relations.toString()));
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  /** A paragraph with plain words. */
  static String p(String words) {
    return paragraph("", run("", words));
  }

  static String styled(String style, String words) {
    return paragraph("<w:pStyle w:val=\"" + style + "\"/>", run("", words));
  }

  static String item(String use, int level, String words) {
    return paragraph(
        "<w:pStyle w:val=\"Liststycke\"/>" + numbering("" + level, use), run("", words));
  }

  static String paragraph(String properties, String runs) {
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + runs + "</w:p>";
  }

  static String run(String properties, String words) {
    return "<w:r><w:rPr>%s</w:rPr><w:t xml:space=\"preserve\">%s</w:t></w:r>"
        .formatted(properties, words);
  }

  /** A field as Word writes it: begin, instruction, result, end. */
  static String field(String instruction, String result) {
    return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText"
        + " xml:space=\"preserve\">"
        + instruction
        + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
        + run("", result)
        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
  }

  static String table(String... rows) {
    return "<w:tbl><w:tblPr/><w:tblGrid/>" + String.join("", rows) + "</w:tbl>";
  }

  static String row(String... cells) {
    StringBuilder row = new StringBuilder("<w:tr>");
    for (String cell : cells) {
      row.append(cell.startsWith("<w:tc>") ? cell : cell("", p(cell)));
    }
    return row.append("</w:tr>").toString();
  }

  static String cell(String properties, String blocks) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + blocks + "</w:tc>";
  }

  static String numbering(String level, String use) {
    String ilvl = level.isEmpty() ? "" : "<w:ilvl w:val=\"" + level + "\"/>";
    return "<w:numPr>" + ilvl + "<w:numId w:val=\"" + use + "\"/></w:numPr>";
  }

  private static String paragraphStyle(String id, String name, String basedOn, String properties) {
    return "<w:style w:type=\"paragraph\" w:styleId=\"%s\"%s><w:name w:val=\"%s\"/><w:basedOn w:val=\"%s\"/><w:pPr>%s</w:pPr><w:rPr>%s</w:rPr></w:style>"
        .formatted(
            id,
            id.equals("Normal") ? " w:default=\"1\"" : "",
            name,
            basedOn,
            properties,
            name.startsWith("heading") ? "<w:b/>" : "");
  }

  private static String characterStyle(String id, String name, String properties) {
    return "<w:style w:type=\"character\" w:styleId=\"%s\"><w:name w:val=\"%s\"/><w:rPr>%s</w:rPr></w:style>"
        .formatted(id, name, properties);
  }

  private static String list(String id, String levels) {
    return "<w:abstractNum w:abstractNumId=\"" + id + "\">" + levels + "</w:abstractNum>";
  }

  private static String level(int level, String format, String text) {
    return ("<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:lvlText"
            + " w:val=\"%s\"/></w:lvl>")
        .formatted(level, format, text);
  }

  private static String use(String id, String list, String overrides) {
    return "<w:num w:numId=\"%s\"><w:abstractNumId w:val=\"%s\"/>%s</w:num>"
        .formatted(id, list, overrides);
  }

  private static String rels(String relations) {
    return "<Relationships xmlns=\""
        + PACKAGE
        + "relationships\">"
        + relations
        + "</Relationships>";
  }

  private static String relation(String id, String type, String target, String mode) {
    return "<Relationship Id=\"%s\" Type=\"%srelationships/%s\" Target=\"%s\"%s/>"
        .formatted(id, OFFICE, type, target.replace("&", "&amp;"), mode);
  }
}

package se.effektrapport.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamException;
import se.effektrapport.officefile.PartName;

/** The list of what kind each part is, with the parts of ours. */
final class CopiedTypes {

  static final String PART = "[Content_Types].xml";

  private static final String SPREADSHEET =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  static final String WORKSHEET = SPREADSHEET + "worksheet+xml";
  static final String COMMENTS = SPREADSHEET + "comments+xml";
  static final String DRAWING = "application/vnd.openxmlformats-officedocument.vmlDrawing";
  private static final String WORKBOOK = SPREADSHEET + "sheet.main+xml";
  private static final String WITH_MACROS = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";

  private final CopiedPackage copied;
  private final String book;
  private final boolean macros;
  private final Map<String, String> added = new TreeMap<>();
  private final Set<String> removed = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

  private CopiedTypes(CopiedPackage copied, String book, boolean macros) {
    this.copied = copied;
    this.book = book;
    this.macros = macros;
  }

  static CopiedTypes of(CopiedPackage copied, String book) throws IOException, XMLStreamException {
    boolean macros = false;
    try (Xml xml = copied.open(PART)) {
      while (xml.next()) {
        macros |= isOf(book, xml) && type(xml).contains("macroenabled");
      }
    }
    return new CopiedTypes(copied, book, macros);
  }

  private static boolean isOf(String part, Xml xml) {
    String name = xml.starts("Override") ? xml.attribute("PartName") : null;
    return name != null && PartName.resolve("", name).equalsIgnoreCase(part);
  }

  private static String type(Xml xml) {
    String type = xml.attribute("ContentType");
    return type == null ? "" : type.toLowerCase(Locale.ROOT);
  }

  /** Programs open a workbook only under the extension of its kind. */
  String extension() {
    return macros ? ".xlsm" : ".xlsx";
  }

  void add(String part, String type) {
    added.put("/" + part, type);
  }

  void remove(String part) {
    removed.add("/" + part);
  }

  void write(OutputStream out) throws IOException, XMLStreamException {
    // A template becomes the workbook that its extension says.
    added.put("/" + book, macros ? WITH_MACROS : WORKBOOK);
    try (XmlCopy copy = new XmlCopy(copied.open(PART), out)) {
      while (copy.next()) {
        if (copy.starts(2, "Override") && isReplaced(copy.attribute("PartName"))) {
          copy.skip();
        } else {
          copy.keep();
          if (copy.starts(1, "Types")) {
            copy.insert(overrides());
          }
        }
      }
    }
  }

  private boolean isReplaced(String part) {
    return part != null
        && (removed.contains(part) || added.keySet().stream().anyMatch(part::equalsIgnoreCase));
  }

  private String overrides() {
    StringBuilder overrides = new StringBuilder();
    added.forEach(
        (part, type) ->
            overrides.append(
                "<Override PartName=\"%s\" ContentType=\"%s\"/>"
                    .formatted(Markup.attribute(part), type)));
    return overrides.toString();
  }
}

package se.effektrapport.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/**
 * The workbook part with our sheet first and in view. What counts sheets by their place (names that
 * belong to a sheet) is counted anew.
 */
final class CopiedBook {

  /** A sheet of whatever kind, in the workbook's order. */
  record Entry(String name, String relation, boolean ours) {}

  /** What may stand after the defined names. */
  private static final Set<String> AFTER_NAMES =
      Set.of(
          "calcPr",
          "oleSize",
          "customWorkbookViews",
          "pivotCaches",
          "smartTagPr",
          "smartTagTypes",
          "webPublishing",
          "fileRecoveryPr",
          "webPublishObjects",
          "AlternateContent",
          "extLst");

  private final List<Entry> entries = new ArrayList<>();
  private Ooxml kind = Ooxml.TRANSITIONAL;
  private boolean hasNames;
  private long highestId;

  private CopiedBook() {}

  /**
   * @param known the names of the sheets that are not ours
   */
  static CopiedBook of(Xml part, Set<String> known) throws IOException, XMLStreamException {
    CopiedBook book = new CopiedBook();
    try (part) {
      while (part.next()) {
        if (part.starts("workbook")) {
          book.kind = Ooxml.of(part.event().getNamespaceURI());
        } else if (part.starts("sheet")) {
          book.add(part, known);
        } else if (part.starts("definedNames")) {
          book.hasNames = true;
        }
      }
    }
    return book;
  }

  private void add(Xml part, Set<String> known) {
    String name = String.valueOf(part.attribute("name"));
    String relation = String.valueOf(part.attribute("id"));
    boolean ours = OwnSheet.isCalledSo(name) && !known.contains(name);
    entries.add(new Entry(name, relation, ours));
    String id = part.attribute("sheetId");
    if (!ours && id != null && id.matches("[0-9]{1,5}")) {
      highestId = Math.max(highestId, Long.parseLong(id));
    }
  }

  List<Entry> entries() {
    return entries;
  }

  Ooxml kind() {
    return kind;
  }

  String ourName() {
    return OwnSheet.nameBeside(
        entries.stream().filter(each -> !each.ours()).map(Entry::name).toList());
  }

  /**
   * @param repeated the rows of our sheet that stand on every printed page, as in {@code $6:$6}
   */
  void write(Xml part, OutputStream out, String relation, String repeated)
      throws IOException, XMLStreamException {
    String names = names(repeated);
    int sheet = -1;
    boolean sheetsSeen = false;
    boolean namesWritten = hasNames;
    try (XmlCopy copy = new XmlCopy(part, out)) {
      while (copy.next()) {
        if (copy.starts(3, "sheet") && entries.get(++sheet).ours()) {
          copy.skip();
          continue;
        }
        if (copy.starts(3, "workbookView")) {
          copy.keepWith(inView());
          continue;
        }
        if (copy.starts(3, "definedName")) {
          name(copy);
          continue;
        }
        boolean isPlace = sheetsSeen && copy.startsOneOf(2, AFTER_NAMES) || copy.ends(1);
        if (!namesWritten && isPlace) {
          copy.insert("<definedNames>" + names + "</definedNames>");
          namesWritten = true;
        }
        copy.keep();
        if (copy.starts(2, "sheets")) {
          copy.insert(ourSheet(relation));
        } else if (copy.starts(2, "definedNames")) {
          copy.insert(names);
        }
        sheetsSeen |= copy.ends(2, "sheets");
      }
    }
  }

  private String ourSheet(String relation) {
    return "<sheet name=\"%s\" sheetId=\"%d\" %s/>"
        .formatted(Markup.attribute(ourName()), highestId + 1, kind.reference(relation));
  }

  private String names(String repeated) {
    String range = "'" + ourName() + "'!" + repeated;
    return "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">%s</definedName>"
        .formatted(Markup.text(range));
  }

  private static Map<String, String> inView() {
    Map<String, String> removed = new HashMap<>();
    removed.put("activeTab", null);
    removed.put("firstSheet", null);
    return removed;
  }

  private void name(XmlCopy copy) throws IOException, XMLStreamException {
    String local = copy.attribute("localSheetId");
    if (local == null) {
      copy.keep();
      return;
    }
    int index = local.strip().matches("[0-9]{1,5}") ? Integer.parseInt(local.strip()) : -1;
    if (index >= 0 && index < entries.size() && entries.get(index).ours()) {
      copy.skip();
    } else {
      copy.keepWith(Map.of("localSheetId", index < 0 ? local : Integer.toString(moved(index))));
    }
  }

  private int moved(int index) {
    long oursBefore = entries.stream().limit(index).filter(Entry::ours).count();
    return (int) (index + 1 - oursBefore);
  }
}

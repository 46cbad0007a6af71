package se.effektrapport.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamException;
import se.effektrapport.officefile.PartName;

/** What a part points at, with the parts of ours. */
final class CopiedRelations {

  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/package/2006/relationships";

  private final CopiedPackage copied;
  private final String source;
  private final Ooxml kind;
  private final boolean isNew;
  private final Set<String> ids;
  private final Set<String> removed = new HashSet<>();
  private final StringBuilder added = new StringBuilder();

  private CopiedRelations(
      CopiedPackage copied, String source, Ooxml kind, boolean isNew, Set<String> ids) {
    this.copied = copied;
    this.source = source;
    this.kind = kind;
    this.isNew = isNew;
    this.ids = ids;
  }

  static CopiedRelations of(CopiedPackage copied, Parts parts, String source, Ooxml kind)
      throws IOException, XMLStreamException {
    Set<String> ids = new TreeSet<>();
    String part = PartName.ofRelations(source);
    boolean isNew = !parts.has(part);
    if (!isNew) {
      try (Xml xml = copied.open(part)) {
        while (xml.next()) {
          String id = xml.starts("Relationship") ? xml.attribute("Id") : null;
          if (id != null) {
            ids.add(id);
          }
        }
      }
    }
    return new CopiedRelations(copied, source, kind, isNew, ids);
  }

  /** Points at a part; gives the id that the source names it by. */
  String add(String type, String part) {
    int number = 1;
    while (!ids.add("aterkoppling" + number)) {
      number++;
    }
    String id = "aterkoppling" + number;
    added.append(
        "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
            .formatted(id, kind.relationships, type, Markup.attribute(target(part))));
    return id;
  }

  void remove(String id) {
    removed.add(id);
    ids.remove(id);
  }

  /** Puts the part where something was added or removed. */
  void put() {
    if (!added.isEmpty() || !removed.isEmpty()) {
      copied.put(PartName.ofRelations(source), this::write);
    }
  }

  private void write(OutputStream out) throws IOException, XMLStreamException {
    if (isNew) {
      String all = "<Relationships xmlns=\"%s\">%s</Relationships>".formatted(NAMESPACE, added);
      out.write((Markup.HEADER + all).getBytes(StandardCharsets.UTF_8));
      return;
    }
    try (XmlCopy copy = new XmlCopy(copied.open(PartName.ofRelations(source)), out)) {
      while (copy.next()) {
        if (copy.starts(2, "Relationship") && removed.contains(copy.attribute("Id"))) {
          copy.skip();
        } else {
          copy.keep();
          if (copy.starts(1, "Relationships")) {
            copy.insert(added.toString());
          }
        }
      }
    }
  }

  /** As seen from the source: "../comments1.xml". */
  private String target(String part) {
    String[] from = source.split("/");
    String[] to = part.split("/");
    int common = 0;
    while (common < from.length - 1 && common < to.length - 1 && from[common].equals(to[common])) {
      common++;
    }
    String rest = String.join("/", Arrays.asList(to).subList(common, to.length));
    return "../".repeat(from.length - 1 - common) + rest;
  }
}

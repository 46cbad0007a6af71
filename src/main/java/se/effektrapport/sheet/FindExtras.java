package se.effektrapport.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * Finds what lies in a workbook besides its cells. The custom XML that document libraries add, and
 * lines and arrows without words, say nothing and are passed over.
 */
final class FindExtras {

  /** More than this of them say no more. */
  private static final int MOST = 200;

  private final Parts parts;
  private final List<Extra> found = new ArrayList<>();

  private FindExtras(Parts parts) {
    this.parts = parts;
  }

  static List<Extra> of(Parts parts, Relations book, Outline outline)
      throws IOException, XMLStreamException {
    FindExtras extras = new FindExtras(parts);
    extras.note(book, Optional.empty());
    for (Outline.Place sheet : outline.sheets()) {
      if (!sheet.name().equals(AnnotateWorkbook.SHEET)) {
        extras.sheet(sheet);
      }
    }
    return List.copyOf(extras.found);
  }

  private void note(Relations relations, Optional<String> sheet) {
    for (Relations.Relation relation : relations.all()) {
      kind(relation.type()).ifPresent(kind -> add(kind, sheet, Optional.empty()));
    }
  }

  private static Optional<Extra.Kind> kind(String relation) {
    return switch (relation) {
      case "vbaProject", "xlMacrosheet", "xlIntlMacrosheet" -> Optional.of(Extra.Kind.MACRO);
      case "externalLink" -> Optional.of(Extra.Kind.LINK);
      case "connections", "queryTable" -> Optional.of(Extra.Kind.CONNECTION);
      case "oleObject", "package" -> Optional.of(Extra.Kind.OBJECT);
      case "control", "ctrlProp" -> Optional.of(Extra.Kind.CONTROL);
      default -> Optional.empty();
    };
  }

  private void add(Extra.Kind kind, Optional<String> sheet, Optional<String> cell) {
    if (found.size() < MOST) {
      found.add(new Extra(kind, sheet, cell));
    }
  }

  private void sheet(Outline.Place sheet) throws IOException, XMLStreamException {
    Relations relations = Relations.of(parts, sheet.part());
    Optional<String> name = Optional.of(sheet.name());
    note(relations, name);
    for (Relations.Relation relation : relations.all()) {
      if (relation.type().equals("drawing")) {
        drawing(relation.part(), name);
      } else if (relation.type().equals("comments")) {
        comments(relation.part(), name);
      }
    }
  }

  private void comments(String part, Optional<String> sheet)
      throws IOException, XMLStreamException {
    Optional<Xml> opened = parts.open(part);
    if (opened.isEmpty()) {
      return;
    }
    try (Xml xml = opened.get()) {
      while (xml.next()) {
        if (xml.starts("comment")) {
          Optional<String> cell =
              Optional.ofNullable(xml.attribute("ref")).filter(ReadSheet::isAddress);
          String text = Strings.item(xml, "comment");
          if (!NoteText.others(text, 0, NoteText.ours(text)).isBlank()) {
            add(Extra.Kind.COMMENT, sheet, cell);
          }
        }
      }
    }
  }

  private void drawing(String part, Optional<String> sheet) throws IOException, XMLStreamException {
    Optional<Xml> opened = parts.open(part);
    if (opened.isPresent()) {
      try (Xml xml = opened.get()) {
        for (DrawingScan.Shape shape : DrawingScan.of(xml)) {
          add(shape.kind(), sheet, shape.cell());
        }
      }
    }
  }
}

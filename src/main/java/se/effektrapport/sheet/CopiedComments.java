package se.effektrapport.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;

/** The comments of a sheet with our notes among them, in the place of earlier ones of ours. */
final class CopiedComments {

  private static final String LOOK =
      "<rPr><sz val=\"9\"/><color indexed=\"81\"/><rFont val=\"Tahoma\"/><family val=\"2\"/></rPr>";

  private final CommentsScan scan;
  private final Map<String, String> notes = new TreeMap<>();
  private final StringBuilder added = new StringBuilder();

  /** The cell whose comment is being changed, and how much of its text has been read. */
  private String changing;

  private int position;
  private boolean authorsSeen;

  CopiedComments(CommentsScan scan, SortedMap<Address, String> notes) {
    this.scan = scan;
    notes.forEach(
        (address, text) -> {
          String cell = address.toString();
          if (!scan.isThreaded(cell)) {
            this.notes.put(cell, text);
            if (!scan.hasOthers(cell)) {
              added.append(comment(cell, text));
            }
          }
        });
  }

  private String comment(String cell, String text) {
    return "<comment ref=\"%s\" authorId=\"%d\" shapeId=\"0\"><text>%s</text></comment>"
        .formatted(cell, scan.author(), run(NoteText.of(text)));
  }

  private static String run(String text) {
    return "<r>" + LOOK + piece(Strings.escape(text)) + "</r>";
  }

  private static String piece(String text) {
    return "<t xml:space=\"preserve\">" + Markup.text(text) + "</t>";
  }

  private static String author() {
    return "<author>" + CommentsScan.AUTHOR + "</author>";
  }

  /** A part of its own, for a sheet without comments. */
  String part(Ooxml kind) {
    return Markup.HEADER
        + "<comments xmlns=\"%s\"><authors>%s</authors><commentList>%s</commentList></comments>"
            .formatted(kind.main, author(), added);
  }

  void write(Xml part, OutputStream out) throws IOException, XMLStreamException {
    try (XmlCopy copy = new XmlCopy(part, out)) {
      while (copy.next()) {
        if (changing != null) {
          change(copy);
        } else if (copy.starts(3, "comment")) {
          comment(copy);
        } else {
          around(copy);
        }
      }
    }
  }

  private void around(XmlCopy copy) throws IOException {
    boolean addsUs = !scan.knowsUs() && !added.isEmpty();
    authorsSeen |= copy.starts(2, "authors");
    if (copy.ends(2, "authors") && addsUs) {
      copy.insert(author());
    } else if (copy.starts(2, "commentList") && addsUs && !authorsSeen) {
      copy.insert("<authors>" + author() + "</authors>");
    } else if (copy.ends(2, "commentList")) {
      copy.insert(added.toString());
    }
    copy.keep();
  }

  private void comment(XmlCopy copy) throws IOException, XMLStreamException {
    String cell = String.valueOf(copy.attribute("ref"));
    if (scan.hasOurs(cell) && !scan.hasOthers(cell)) {
      copy.skip();
      return;
    }
    copy.keep();
    if (scan.hasOurs(cell) || notes.containsKey(cell)) {
      changing = cell;
      position = 0;
    }
  }

  /** A run of which nothing is left goes, or one more would stay behind at each return. */
  private void change(XmlCopy copy) throws IOException, XMLStreamException {
    if (copy.starts(5, "rPh")) {
      copy.skip();
    } else if (copy.starts(5, "t")) {
      // Text without a run may not stand beside runs.
      insertRun(copy, "", others(copy.takeText()));
    } else if (copy.starts(5, "r")) {
      changeRun(copy);
    } else {
      if (copy.ends(4, "text") && notes.containsKey(changing)) {
        copy.insert(run(NoteText.after(notes.get(changing))));
      } else if (copy.ends(3)) {
        changing = null;
      }
      copy.keep();
    }
  }

  private void changeRun(XmlCopy copy) throws IOException, XMLStreamException {
    String look = "";
    StringBuilder text = new StringBuilder();
    while (copy.next() && !copy.ends(5)) {
      if (copy.starts(6, "rPr")) {
        look = copy.takeElement();
      } else if (copy.starts(6, "t")) {
        text.append(others(copy.takeText()));
      }
    }
    insertRun(copy, look, text.toString());
  }

  private static void insertRun(XmlCopy copy, String look, String text) throws IOException {
    if (!text.isEmpty()) {
      copy.insert("<r>" + look + piece(text) + "</r>");
    }
  }

  private String others(String piece) {
    String others = NoteText.others(piece, position, scan.ours(changing));
    position += piece.length();
    return others;
  }
}

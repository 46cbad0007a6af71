package se.effektrapport.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** Which comments a sheet has: ours, others', and both in one. */
final class CommentsScan {

  static final String AUTHOR = "Återkoppling";

  private final List<String> authors = new ArrayList<>();
  private final Map<String, BitSet> ours = new HashMap<>();
  private final Set<String> others = new HashSet<>();
  private final Set<String> threaded = new HashSet<>();

  private CommentsScan() {}

  static CommentsScan none() {
    return new CommentsScan();
  }

  static CommentsScan of(Xml part, Budget budget) throws IOException, XMLStreamException {
    CommentsScan scan = new CommentsScan();
    try (part) {
      while (part.next()) {
        if (part.starts("author")) {
          String author = part.text();
          budget.kept(author);
          scan.authors.add(author);
        } else if (part.starts("comment")) {
          scan.comment(part, budget);
        }
      }
    }
    return scan;
  }

  private void comment(Xml part, Budget budget) throws IOException, XMLStreamException {
    String ref = String.valueOf(part.attribute("ref"));
    boolean isThreaded = author(part.attribute("authorId")).startsWith("tc=");
    String text = text(part);
    BitSet own = NoteText.ours(text);
    budget.cell();
    budget.kept(ref);
    if (isThreaded) {
      threaded.add(ref);
    } else if (!own.isEmpty()) {
      ours.put(ref, own);
    }
    if (own.isEmpty() || !NoteText.others(text, 0, own).isBlank()) {
      others.add(ref);
    }
  }

  private static String text(Xml part) throws IOException, XMLStreamException {
    StringBuilder text = new StringBuilder();
    while (part.next() && !part.ends("comment")) {
      if (part.starts("rPh")) {
        part.text();
      } else if (part.starts("t")) {
        text.append(part.text());
        if (text.length() > Xml.LONGEST_TEXT) {
          throw Refusal.tooLarge();
        }
      }
    }
    return text.toString();
  }

  private String author(String id) {
    try {
      return id == null ? "" : authors.get(Integer.parseInt(id.strip()));
    } catch (NumberFormatException | IndexOutOfBoundsException unknown) {
      return "";
    }
  }

  boolean hasOurs() {
    return !ours.isEmpty();
  }

  /** What in the comment of a cell is ours; nothing is marked where nothing is. */
  BitSet ours(String cell) {
    return ours.getOrDefault(cell, new BitSet());
  }

  boolean hasOurs(String cell) {
    return ours.containsKey(cell);
  }

  /** Whether the cell has a comment with something in it that is not ours. */
  boolean hasOthers(String cell) {
    return others.contains(cell);
  }

  /** The cells whose comments are ours alone. */
  Set<String> onlyOurs() {
    Set<String> only = new HashSet<>(ours.keySet());
    only.removeAll(others);
    return only;
  }

  /** A conversation of newer Excel, whose comment is only a stand-in for it. */
  boolean isThreaded(String cell) {
    return threaded.contains(cell);
  }

  boolean knowsUs() {
    return authors.contains(AUTHOR);
  }

  /** The number of our author, who is the last if he is to be added. */
  int author() {
    return knowsUs() ? authors.indexOf(AUTHOR) : authors.size();
  }
}

package se.effektrapport.parity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** Reads the words of a paragraph with the links and notes in them. */
final class WordLines {
  private static final String BODY = "word/document.xml";
  private static final String NOTES = "word/footnotes.xml";

  private final Docx file;
  private final Map<String, String> bookmarks = new HashMap<>();
  private final Map<String, Element> notes = new HashMap<>();

  WordLines(Docx file) {
    this.file = file;
    for (Element paragraph : Docx.all(file.xml(BODY), "p")) {
      for (Element mark : Docx.all(paragraph, "bookmarkStart")) {
        bookmarks.put(Docx.attribute(mark, "name"), "→ " + whatStandsIn(paragraph));
      }
    }
    for (Element note : Docx.children(file.xml(NOTES), "footnote")) {
      notes.put(Docx.attribute(note, "id"), note);
    }
  }

  private String whatStandsIn(Element paragraph) {
    List<Element> drawing = Docx.all(paragraph, "docPr");
    return drawing.isEmpty()
        ? Line.of(words(paragraph)).toString()
        : Docx.attribute(drawing.getFirst(), "descr");
  }

  private static String words(Element paragraph) {
    StringBuilder words = new StringBuilder();
    Docx.all(paragraph, "r").forEach(run -> words.append(wordsOfRun(run)));
    return words.toString();
  }

  /** A line of the contents list: its words, a tab, and the page. */
  String entry(Element paragraph) {
    return words(paragraph);
  }

  Line line(Element paragraph) {
    return new Line(pieces(paragraph, BODY));
  }

  private List<Line.Piece> pieces(Element around, String part) {
    List<Line.Piece> pieces = new ArrayList<>();
    for (Element child : Docx.children(around)) {
      switch (child.getLocalName()) {
        case "r" -> run(child, pieces);
        case "hyperlink" -> pieces.add(link(child, part));
        case "pPr", "bookmarkStart", "bookmarkEnd" -> {}
        default -> throw new AssertionError("in a paragraph: " + child.getNodeName());
      }
    }
    return pieces;
  }

  private void run(Element run, List<Line.Piece> pieces) {
    pieces.add(new Line.Words(wordsOfRun(run)));
    for (Element reference : Docx.children(run, "footnoteReference")) {
      Element note = notes.get(Docx.attribute(reference, "id"));
      pieces.add(new Line.Note(new Line(pieces(Docx.children(note, "p").getFirst(), NOTES))));
    }
  }

  /** Only the words that are seen: the result of a field, not its code. */
  private static String wordsOfRun(Element run) {
    StringBuilder words = new StringBuilder();
    for (Element child : Docx.children(run)) {
      switch (child.getLocalName()) {
        case "t" -> words.append(child.getTextContent());
        case "br" -> words.append('\n');
        case "tab" -> words.append('\t');
        case "rPr", "fldChar", "instrText", "footnoteReference", "footnoteRef", "drawing" -> {}
        default -> throw new AssertionError("in a run: " + child.getNodeName());
      }
    }
    return words.toString();
  }

  private Line.Link link(Element link, String part) {
    String anchor = Docx.attribute(link, "anchor");
    String id = Docx.attribute(link, "id");
    String target = id.isEmpty() ? bookmarks.get(anchor) : file.target(part, id);
    if (target == null) {
      throw new AssertionError("no bookmark " + anchor);
    }
    return new Line.Link(new Line(pieces(link, part)), target);
  }
}

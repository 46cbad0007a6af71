package se.effektrapport.word;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import se.effektrapport.document.Inline;
import se.effektrapport.document.Unbroken;

/** Writes the pieces of a line into a paragraph of one part of the file: the body or the notes. */
final class WriteInlines {
  private final WordFile file;
  private final POIXMLDocumentPart part;
  private final Where where;

  private enum Where {
    TEXT,
    HEADING,
    NOTE
  }

  WriteInlines(WordFile file) {
    this(file, file.word(), Where.TEXT);
  }

  private WriteInlines(WordFile file, POIXMLDocumentPart part, Where where) {
    this.file = file;
    this.part = part;
    this.where = where;
  }

  static WriteInlines forHeadings(WordFile file) {
    return new WriteInlines(file, file.word(), Where.HEADING);
  }

  static WriteInlines forNotes(WordFile file, POIXMLDocumentPart notes) {
    return new WriteInlines(file, notes, Where.NOTE);
  }

  void write(List<Inline> pieces, CTP paragraph) {
    write(pieces, paragraph, paragraph::addNewR, Look.PLAIN);
  }

  private void write(List<Inline> pieces, CTP paragraph, Supplier<CTR> runs, Look look) {
    for (Inline piece : joined(pieces)) {
      switch (piece) {
        case Inline.Text text -> text(text.text(), runs, look);
        case Inline.Numeral numeral -> text(numeral.text(), runs, look);
        case Inline.Strong strong -> write(strong.content(), paragraph, runs, look.asStrong());
        case Inline.Emphasis em -> write(em.content(), paragraph, runs, look.asEmphasis());
        case Inline.Quote quote -> quote(quote, paragraph, runs, look);
        case Inline.Link link -> link(link, paragraph, runs, look);
        case Inline.Abbreviation abbreviation -> text(explained(abbreviation), runs, look);
        case Inline.Note note -> note(note, paragraph, runs, look);
        case Inline.LineBreak lineBreak -> runs.get().addNewBr();
      }
    }
  }

  /** Word has no place for the id of a number, which is part of the text around it. */
  private static List<Inline> joined(List<Inline> pieces) {
    List<Inline> joined = new ArrayList<>();
    for (Inline piece : pieces) {
      Inline next =
          piece instanceof Inline.Numeral(String id, String text) ? new Inline.Text(text) : piece;
      boolean both = !joined.isEmpty() && joined.getLast() instanceof Inline.Text;
      if (both && next instanceof Inline.Text(String after)) {
        String before = ((Inline.Text) joined.removeLast()).text();
        next = new Inline.Text(before + after);
      }
      joined.add(next);
    }
    return joined;
  }

  private void text(String words, Supplier<CTR> runs, Look look) {
    if (words.isEmpty()) {
      return;
    }
    CTR run = runs.get();
    look.dress(run, file.styles());
    int done = 0;
    for (MatchResult name : Unbroken.in(words)) {
      part(words.substring(done, name.start()), run);
      whole(name.group(), run);
      done = name.end();
    }
    part(words.substring(done), run);
  }

  /** Word ends a line after a hyphen only. */
  private static void whole(String name, CTR run) {
    String[] parts = name.split("-", -1);
    for (int at = 0; at < parts.length; at++) {
      if (at > 0) {
        run.addNewNoBreakHyphen();
      }
      part(parts[at], run);
    }
  }

  private static void part(String words, CTR run) {
    if (!words.isEmpty()) {
      Runs.text(run, words);
    }
  }

  /**
   * Word has no other place for what an abbreviation stands for that every reader finds; a heading
   * says the same as its line in the contents list.
   */
  private String explained(Inline.Abbreviation abbreviation) {
    return where == Where.HEADING
        ? abbreviation.text()
        : "%s (%s)".formatted(abbreviation.text(), abbreviation.meaning());
  }

  private void quote(Inline.Quote quote, CTP paragraph, Supplier<CTR> runs, Look look) {
    text("”", runs, look);
    write(quote.content(), paragraph, runs, look);
    text("”", runs, look);
  }

  private void link(Inline.Link link, CTP paragraph, Supplier<CTR> runs, Look look) {
    if (look.link()) {
      write(link.content(), paragraph, runs, look);
      return;
    }
    CTHyperlink hyperlink = paragraph.addNewHyperlink();
    if (link.target().startsWith("#")) {
      hyperlink.setAnchor(file.bookmarks().nameOf(link.target().substring(1)));
    } else {
      hyperlink.setId(LinkAddress.of(link.target()).relateTo(part));
    }
    hyperlink.setHistory(true);
    write(link.content(), paragraph, hyperlink::addNewR, look.asLink());
  }

  /** A note within a note stands in brackets: Word has no notes to notes. */
  private void note(Inline.Note note, CTP paragraph, Supplier<CTR> runs, Look look) {
    if (where == Where.NOTE) {
      text(" (", runs, look);
      write(note.content(), paragraph, runs, look);
      text(")", runs, look);
    } else {
      new WriteNote(file).write(note, runs);
    }
  }
}

package se.effektrapport.html;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import se.effektrapport.document.Inline;
import se.effektrapport.document.Outline;

/** Writes the pieces of a line, and keeps the notes until the end of their chapter. */
final class WriteInlines {
  private final Outline outline;
  private final Markup html;
  private final NavigableMap<Integer, Inline.Note> notes = new TreeMap<>();

  WriteInlines(Outline outline, Markup html) {
    this.outline = outline;
    this.html = html;
  }

  void write(List<Inline> inlines) {
    inlines.forEach(this::write);
  }

  private void write(Inline inline) {
    switch (inline) {
      case Inline.Text text -> html.text(text.text());
      case Inline.Numeral numeral -> html.element("data", numeral.text(), "value", numeral.id());
      case Inline.Strong strong -> wrap("strong", strong.content());
      case Inline.Emphasis emphasis -> wrap("em", emphasis.content());
      case Inline.Quote quote -> {
        html.open("q").text("”");
        write(quote.content());
        html.text("”").close("q");
      }
      case Inline.Link link -> {
        html.open("a", "href", link.target());
        write(link.content());
        html.close("a");
      }
      case Inline.Abbreviation abbreviation ->
          html.element("abbr", abbreviation.text(), "title", abbreviation.meaning());
      case Inline.Note note -> reference(note);
      case Inline.LineBreak lineBreak -> html.empty("br");
    }
  }

  private void wrap(String element, List<Inline> content) {
    html.open(element);
    write(content);
    html.close(element);
  }

  private void reference(Inline.Note note) {
    String number = String.valueOf(outline.number(note));
    notes.put(outline.number(note), note);
    html.open("sup", "class", "note-reference", "id", "notanrop-" + number);
    html.element("a", number, "href", "#not-" + number, "title", "Not " + number).close("sup");
  }

  /** The notes since last time, as a list. */
  void notes() {
    if (notes.isEmpty()) {
      return;
    }
    html.open("div", "class", "notes").element("p", "Noter", "class", "notes-title");
    html.open("ol", "start", String.valueOf(notes.firstKey()));
    while (!notes.isEmpty()) {
      Map.Entry<Integer, Inline.Note> note = notes.pollFirstEntry();
      String number = String.valueOf(note.getKey());
      html.open("li", "id", "not-" + number).open("p");
      write(note.getValue().content()); // a note within the note comes next in the list
      html.text(" ").element("a", "Tillbaka", "href", "#notanrop-" + number, "class", "back");
      html.close("p").close("li");
    }
    html.close("ol").close("div").newLine();
  }
}

package se.effektrapport.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.effektrapport.document.Block;
import se.effektrapport.document.Document;
import se.effektrapport.document.Outline;

/** Writes a document as one HTML file that needs no other file and no network. */
public final class WriteHtml {
  private static final String REPORT_LOOK = "rapport/rapport.css";
  private static final String LETTER_LOOK = "skrivelse/skrivelse.css";
  private static final String MAIN = "huvudinnehall";
  // Nothing is run, nothing is fetched, whatever the file may have been given to carry.
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none';"
          + " form-action 'none'";

  private final Path templates;

  /**
   * @param templates the templates folder, with rapport/rapport.css and the pictures
   */
  public WriteHtml(Path templates) {
    this.templates = templates;
  }

  /** The file's text: well-formed as XML too after its first line, {@code <!DOCTYPE html>}. */
  public String write(Document document) {
    return write(document, new Markup(false));
  }

  /** The same for laying out pages: what holds text has the line of its markup in data-line. */
  public String writeWithLines(Document document) {
    return write(document, new Markup(true));
  }

  private String write(Document document, Markup html) {
    html.raw("<!DOCTYPE html>").newLine();
    html.open("html", "lang", document.metadata().language()).newLine();
    head(document, html);
    html.open("body").newLine();
    Outline outline = Outline.of(document);
    html.element("a", "Hoppa till innehållet", "class", "skip", "href", "#" + start(outline));
    watermark(document.opening().draft(), html);
    WriteOpening.write(document, html.newLine());
    html.open("main", "id", MAIN).newLine();
    new WriteBlocks(outline, new Pictures(templates), html).document(document.blocks());
    return html.close("main").newLine().close("body").close("html").newLine().toString();
  }

  /** Only for the eye: whoever listens hears the word on the cover. */
  private static void watermark(String word, Markup html) {
    if (!word.isEmpty()) {
      html.newLine().element("div", "", "class", "watermark", "data-word", word);
    }
  }

  /** Where the text begins, after the contents list. */
  private static String start(Outline outline) {
    return outline.contents().stream().findFirst().map(Block.Heading::id).orElse(MAIN);
  }

  private void head(Document document, Markup html) {
    Document.Metadata metadata = document.metadata();
    html.open("head").empty("meta", "charset", "utf-8");
    html.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.element("title", metadata.title());
    html.empty("meta", "name", "author", "content", metadata.author());
    html.empty("meta", "name", "description", "content", metadata.subject());
    html.empty("meta", "name", "date", "content", metadata.date().toString());
    for (String look : looks(document.opening())) {
      html.open("style").newLine().raw(css(look)).close("style");
    }
    html.close("head").newLine();
  }

  /** A letter looks as the report does but for what its own style sheet says. */
  private static List<String> looks(Document.Opening opening) {
    return switch (opening) {
      case Document.Cover cover -> List.of(REPORT_LOOK);
      case Document.Letterhead letter -> List.of(REPORT_LOOK, LETTER_LOOK);
    };
  }

  private String css(String name) {
    try {
      Path file = templates.resolve(name);
      String css = Files.readString(file);
      if (css.contains("<") || css.contains("&")) {
        throw new IllegalArgumentException(
            file.getFileName() + " får inte innehålla tecknen < och &.");
      }
      return css;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package se.effektrapport.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import se.effektrapport.document.Document;
import se.effektrapport.document.Outline;

/** Writes a document as one HTML file that needs no other file and no network. */
public final class WriteHtml {
  private static final String MAIN = "huvudinnehall";

  private final Path templates;

  /**
   * @param templates the templates folder, with rapport/rapport.css and the pictures
   */
  public WriteHtml(Path templates) {
    this.templates = templates;
  }

  /** The file's text: well-formed as XML too after its first line, {@code <!DOCTYPE html>}. */
  public String write(Document document) {
    Markup html = new Markup();
    html.raw("<!DOCTYPE html>").newLine();
    html.open("html", "lang", document.metadata().language()).newLine();
    head(document.metadata(), html);
    html.open("body").newLine();
    html.element("a", "Hoppa till innehållet", "class", "skip", "href", "#" + MAIN).newLine();
    WriteCover.write(document, html);
    html.open("main", "id", MAIN).newLine();
    new WriteBlocks(Outline.of(document), new Pictures(templates), html)
        .document(document.blocks());
    return html.close("main").newLine().close("body").close("html").newLine().toString();
  }

  private void head(Document.Metadata metadata, Markup html) {
    html.open("head").empty("meta", "charset", "utf-8");
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.element("title", metadata.title());
    html.empty("meta", "name", "author", "content", metadata.author());
    html.empty("meta", "name", "description", "content", metadata.subject());
    html.empty("meta", "name", "date", "content", metadata.date().toString());
    html.open("style").newLine().raw(css()).close("style").close("head").newLine();
  }

  private String css() {
    try {
      String css = Files.readString(templates.resolve("rapport/rapport.css"));
      if (css.contains("<") || css.contains("&")) {
        throw new IllegalArgumentException("rapport.css får inte innehålla tecknen < och &.");
      }
      return css;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package se.effektrapport.html;

import java.util.List;
import se.effektrapport.document.Document;

/** Writes the cover, and the running head that a printed page repeats. */
final class WriteCover {
  private static final int DECORATIONS = 4;

  private WriteCover() {}

  static void write(Document document, Markup html) {
    Document.Cover cover = document.cover();
    runningHead(document, html);
    html.open("header", "class", "cover").open("div", "class", "field");
    html.element("p", cover.sender(), "class", "sender");
    lines(cover.conspicuous(), "mark", html);
    html.open("div", "class", "name");
    html.element("p", cover.title(), "class", "title");
    if (!cover.subtitle().isEmpty()) {
      html.element("p", cover.subtitle(), "class", "subtitle");
    }
    html.close("div");
    for (int i = 1; i <= DECORATIONS; i++) {
      html.element("div", "", "class", "decoration decoration-" + i);
    }
    html.close("div");
    lines(cover.facts(), "fact", html);
    html.close("header").newLine();
  }

  private static void runningHead(Document document, Markup html) {
    html.open("div", "class", "running-head");
    html.text(document.metadata().runningHead());
    for (String mark : document.cover().conspicuous()) {
      html.element("span", mark, "class", "running-mark");
    }
    html.close("div").newLine();
  }

  private static void lines(List<String> lines, String kind, Markup html) {
    if (lines.isEmpty()) {
      return;
    }
    html.open("div", "class", kind + "s");
    lines.forEach(line -> html.element("p", line, "class", kind));
    html.close("div");
  }
}

package se.effektrapport.html;

import java.util.List;
import se.effektrapport.document.Document;

/** Writes the cover or the head of a letter, and the running head that a printed page repeats. */
final class WriteOpening {
  private static final int DECORATIONS = 4;

  private WriteOpening() {}

  static void write(Document document, Markup html) {
    runningHead(document, html);
    switch (document.opening()) {
      case Document.Cover cover -> cover(cover, html);
      case Document.Letterhead letter -> letterhead(letter, html);
    }
  }

  private static void cover(Document.Cover cover, Markup html) {
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

  private static void letterhead(Document.Letterhead letter, Markup html) {
    html.open("header", "class", "letterhead");
    lines(letter.senders(), "sender", html);
    html.open("div", "class", "matter");
    html.element("p", letter.kind(), "class", "kind");
    lines(letter.facts(), "fact", html);
    html.close("div");
    lines(letter.conspicuous(), "mark", html);
    html.element("p", letter.receiver(), "class", "receiver");
    html.close("header").newLine();
  }

  private static void runningHead(Document document, Markup html) {
    html.open("div", "class", "running-head");
    html.text(document.metadata().runningHead());
    for (String mark : document.opening().conspicuous()) {
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

package se.effektrapport.html;

import java.util.List;
import se.effektrapport.document.Block;
import se.effektrapport.document.Inline;
import se.effektrapport.document.Outline;

/** Writes the list of chapters and their parts; a printed page adds the page numbers. */
final class WriteContents {
  private WriteContents() {}

  static void write(Block.Contents contents, Outline outline, Markup html) {
    List<Block.Heading> entries = outline.contents();
    if (entries.isEmpty()) {
      return;
    }
    html.open("nav", "class", "contents", "aria-label", contents.title());
    html.element("p", contents.title(), "class", "contents-title");
    html.open("ol");
    for (int i = 0; i < entries.size(); i++) {
      Block.Heading entry = entries.get(i);
      int next = i + 1 < entries.size() ? entries.get(i + 1).level() : 1;
      html.open("li");
      html.element("a", Inline.words(entry.content()), "href", "#" + entry.id());
      if (next > entry.level()) {
        html.open("ol");
      } else {
        html.close("li");
      }
      if (next < entry.level()) {
        html.close("ol").close("li");
      }
    }
    html.close("ol").close("nav");
  }
}

package se.effektrapport.texts;

import java.util.ArrayDeque;
import java.util.Deque;
import se.effektrapport.texts.Block.Continued;
import se.effektrapport.texts.Block.Item;

/** Writes items one after the other as lists in lists. */
final class WriteLists {

  /** A list that has begun, by its latest item. */
  private final Deque<Item> open = new ArrayDeque<>();

  private final StringBuilder markup;

  WriteLists(StringBuilder markup) {
    this.markup = markup;
  }

  void item(Item item) {
    while (!open.isEmpty() && open.peek().depth() > item.depth()) {
      endList();
    }
    boolean sameDepth = !open.isEmpty() && open.peek().depth() == item.depth();
    if (sameDepth && goesOn(open.peek(), item)) {
      open.pop();
      markup.append("</li>\n");
    } else {
      if (sameDepth) {
        endList();
      }
      begin(item);
    }
    open.push(item);
    markup.append("<li>");
    paragraph(item.line());
  }

  private static boolean goesOn(Item before, Item item) {
    return before.ordered() == item.ordered()
        && (!item.ordered() || item.number() == before.number() + 1);
  }

  private void begin(Item item) {
    if (item.ordered() && item.number() != 1) {
      item.spot()
          .refuse("en numrerad lista som börjar med 1", "en som börjar med " + item.number());
    }
    markup.append('<').append(name(item)).append('>');
  }

  void further(Continued continued) {
    paragraph(continued.line());
  }

  void end() {
    while (!open.isEmpty()) {
      endList();
    }
  }

  private void endList() {
    markup.append("</li>\n</").append(name(open.pop())).append(">\n");
  }

  private static String name(Item item) {
    return item.ordered() ? "ol" : "ul";
  }

  private void paragraph(Line line) {
    markup.append("<p>").append(line.markup()).append("</p>\n");
  }
}

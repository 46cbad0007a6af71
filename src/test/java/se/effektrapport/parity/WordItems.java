package se.effektrapport.parity;

import java.util.HashMap;
import java.util.Map;
import org.w3c.dom.Element;

/** Tells an item of a list, a further paragraph of one, and other paragraphs from each other. */
final class WordItems {
  private final WordLists lists;
  // How far in the text of the list items before stands, and how deep they are.
  private final Map<Integer, Integer> depths = new HashMap<>();

  WordItems(WordLists lists) {
    this.lists = lists;
  }

  Item item(Element paragraph, Line line) {
    String list = Docx.value(paragraph, "pPr/numPr/numId@val");
    String left = Docx.value(paragraph, "pPr/ind@left");
    if (!list.isEmpty()) {
      int level = Integer.parseInt(Docx.value(paragraph, "pPr/numPr/ilvl@val"));
      int indent = left.isEmpty() ? lists.indent(list, level) : Integer.parseInt(left);
      if (level == 0) {
        depths.clear();
      }
      depths.put(indent, level);
      return new Item.ListItem(level, lists.next(list, level), line);
    }
    if (left.isEmpty()) {
      return new Item.Paragraph(line);
    }
    Integer depth = depths.get(Integer.parseInt(left));
    if (depth == null) {
      throw new AssertionError("a paragraph set in without a list: " + line);
    }
    return new Item.Continued(depth, line);
  }
}

package se.effektrapport.word;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import se.effektrapport.document.Block;

/**
 * Which blocks stand on pages in landscape: the wide tables, and the heading and the few words that
 * belong to them, so that no heading is left alone on the page before.
 */
final class PageTurns {
  /** So many paragraphs follow a table to its page, before or after. */
  private static final int FEW = 3;

  /** A block that is no section, with the ids of the sections that begin at it. */
  record Leaf(Block block, List<String> sections) {}

  private final List<Leaf> leaves = new ArrayList<>();
  private final BitSet turned = new BitSet();

  private PageTurns() {}

  static PageTurns of(List<Block> blocks) {
    PageTurns turns = new PageTurns();
    turns.flatten(blocks, new ArrayList<>());
    for (int i = 0; i < turns.leaves.size(); i++) {
      if (turns.isWide(i)) {
        turns.turn(i);
      }
    }
    return turns;
  }

  List<Leaf> leaves() {
    return leaves;
  }

  boolean isLandscape(int leaf) {
    return turned.get(leaf);
  }

  private void flatten(List<Block> blocks, List<String> opened) {
    for (Block block : blocks) {
      if (block instanceof Block.Section section) {
        opened.add(section.id());
        flatten(section.blocks(), opened);
      } else {
        leaves.add(new Leaf(block, List.copyOf(opened)));
        opened.clear();
      }
    }
  }

  private boolean isWide(int at) {
    return block(at) instanceof Block.Table table && table.wide();
  }

  private Block block(int at) {
    return leaves.get(at).block();
  }

  private void turn(int table) {
    turned.set(beginning(table), end(table));
  }

  /** Back to the heading over it, and to that of the chapter if there is little between. */
  private int beginning(int table) {
    int heading = headingBefore(table);
    int before = headingBefore(heading);
    return !isChapter(heading) && isChapter(before) ? before : heading;
  }

  /** Back over the few words between, and to a heading right above that; or where it was. */
  private int headingBefore(int from) {
    int at = from - 1;
    while (at >= 0 && from - at <= FEW && block(at) instanceof Block.Paragraph) {
      at--;
    }
    if (at < 0 || !(block(at) instanceof Block.Heading)) {
      return from;
    }
    while (at > 0 && block(at - 1) instanceof Block.Heading && !isChapter(at)) {
      at--;
    }
    return at;
  }

  private boolean isChapter(int at) {
    return at < leaves.size() && block(at) instanceof Block.Heading heading && heading.level() == 1;
  }

  /** On over the few words after it, if a new page or another wide table follows them. */
  private int end(int table) {
    int at = table + 1;
    while (at < leaves.size() && at - table <= FEW && block(at) instanceof Block.Paragraph) {
      at++;
    }
    boolean newPage = at == leaves.size() || isChapter(at) || isWide(at);
    return newPage ? at : table + 1;
  }
}

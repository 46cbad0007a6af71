package se.effektrapport.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.effektrapport.document.Block;
import se.effektrapport.document.Inline;

/**
 * Blocks that come after each other on pages of the same kind.
 *
 * @param lying whether the pages are in landscape: wide tables lie down, and take with them the
 *     headings over them and the few words that would otherwise be left alone on a page
 */
record PagePart(boolean lying, List<Block> blocks) {
  private static final int FEW_SIGNS = 600;

  /** The parts of a section, in order. */
  static List<PagePart> of(List<Block> blocks) {
    boolean[] lying = new boolean[blocks.size()];
    for (int at = 0; at < lying.length; at++) {
      lying[at] = isLying(blocks.get(at));
    }
    if (blocks.stream().anyMatch(PagePart::isLying)) {
      layDownBetween(blocks, lying);
    }
    return parts(blocks, lying);
  }

  private static boolean isLying(Block block) {
    return block instanceof Block.Table table && new TableShape(table).lies();
  }

  private static void layDownBetween(List<Block> blocks, boolean[] lying) {
    int end;
    for (int start = 0; start < lying.length; start = end + 1) {
      end = start;
      while (end < lying.length && !lying[end]) {
        end++;
      }
      Arrays.fill(lying, firstLying(blocks, start, end), end, true);
    }
  }

  /**
   * @param end of what stands upright: a lying table, or the end of the section
   * @return from where it lies down too: all of it if it is short, or else the last headings
   */
  private static int firstLying(List<Block> blocks, int start, int end) {
    if (isShort(blocks.subList(start, end))) {
      return start;
    }
    int heading = end - 1;
    while (heading >= start && !(blocks.get(heading) instanceof Block.Heading)) {
      heading--;
    }
    if (end == blocks.size() || heading < start || !isShort(blocks.subList(heading, end))) {
      return end;
    }
    while (heading > start && blocks.get(heading - 1) instanceof Block.Heading) {
      heading--;
    }
    return heading;
  }

  private static boolean isShort(List<Block> blocks) {
    int signs = 0;
    for (Block block : blocks) {
      if (block instanceof Block.Heading heading) {
        signs += Inline.words(heading.content()).length();
      } else if (block instanceof Block.Paragraph paragraph) {
        signs += Inline.words(paragraph.content()).length();
      } else {
        return false;
      }
    }
    return signs <= FEW_SIGNS;
  }

  private static List<PagePart> parts(List<Block> blocks, boolean[] lying) {
    List<PagePart> parts = new ArrayList<>();
    int start = 0;
    for (int at = 1; at <= lying.length; at++) {
      if (at == lying.length || lying[at] != lying[start]) {
        parts.add(new PagePart(lying[start], blocks.subList(start, at)));
        start = at;
      }
    }
    return parts;
  }
}

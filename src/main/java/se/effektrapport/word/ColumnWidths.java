package se.effektrapport.word;

import java.util.Arrays;
import java.util.List;
import se.effektrapport.document.Block;
import se.effektrapport.document.Inline;

/**
 * How wide the columns of a table are: as the table asks, else so that the longest words fit and
 * columns with more text get more room.
 */
final class ColumnWidths {
  private static final int SIGN = 100;
  private static final int PADDING = 200;
  private static final int REFERENCE = 9;
  private static final int LONGEST_WORD_HEEDED = 22;
  private static final int LONGEST_TEXT_HEEDED = 240;

  private final int[] least;
  private final int[] text;

  private ColumnWidths(int columns) {
    this.least = new int[columns];
    this.text = new int[columns];
    Arrays.fill(least, PADDING + 3 * SIGN);
    Arrays.fill(text, 1);
  }

  /** Widths in twips, which together make the whole width. */
  static int[] of(Block.Table table, TableShape shape, int width) {
    if (table.widths().size() == shape.columns()) {
      return shared(table.widths().stream().mapToInt(Integer::intValue).toArray(), width);
    }
    ColumnWidths measured = new ColumnWidths(shape.columns());
    shape.rows().forEach(row -> row.forEach(measured::measure));
    return measured.divide(width);
  }

  private void measure(TableShape.Slot slot) {
    if (slot.columns() > 1 || slot.cell().isEmpty()) {
      return;
    }
    String words = words(slot.cell().get().content());
    int longest = Arrays.stream(words.split(" +")).mapToInt(ColumnWidths::unbroken).max().orElse(0);
    int at = slot.column();
    least[at] = Math.max(least[at], PADDING + SIGN * Math.min(longest + 1, LONGEST_WORD_HEEDED));
    text[at] = Math.max(text[at], Math.min(words.length(), LONGEST_TEXT_HEEDED));
  }

  /** How many signs cannot be parted: a long word may be at its hyphens, "SKÄ-12" may not. */
  private static int unbroken(String word) {
    if (word.length() <= REFERENCE) {
      int capitals = (int) word.chars().filter(Character::isUpperCase).count();
      return word.length() + (capitals + 1) / 2;
    }
    return Arrays.stream(word.split("-")).mapToInt(String::length).max().orElse(0);
  }

  private static String words(List<Block> content) {
    StringBuilder words = new StringBuilder();
    for (Block block : content) {
      if (block instanceof Block.Paragraph paragraph) {
        words.append(Inline.words(paragraph.content())).append(' ');
      } else if (block instanceof Block.ListBlock list) {
        list.items().forEach(item -> words.append(words(item)));
      }
    }
    return words.toString();
  }

  private int[] divide(int width) {
    int needed = Arrays.stream(least).sum();
    if (needed >= width) {
      return shared(least, width);
    }
    int[] rest = shared(text, width - needed);
    int[] widths = new int[least.length];
    Arrays.setAll(widths, column -> least[column] + rest[column]);
    return widths;
  }

  /** The whole in proportion to the weights; what rounding leaves goes to the last. */
  private static int[] shared(int[] weights, int whole) {
    long sum = Arrays.stream(weights).asLongStream().sum();
    int[] shares = new int[weights.length];
    int left = whole;
    for (int i = 0; i < weights.length; i++) {
      shares[i] = i == weights.length - 1 ? left : (int) ((long) whole * weights[i] / sum);
      left -= shares[i];
    }
    return shares;
  }
}

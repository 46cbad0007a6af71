package se.effektrapport.texts;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.effektrapport.texts.Block.Caption;
import se.effektrapport.texts.Block.Continued;
import se.effektrapport.texts.Block.Heading;
import se.effektrapport.texts.Block.Item;
import se.effektrapport.texts.Block.Paragraph;
import se.effektrapport.texts.Block.Quotation;
import se.effektrapport.texts.Block.Table;

/** Writes the blocks of a Word document as report markup. */
final class WriteBlocks {

  private static final int FIRST_LEVEL = 2;
  private static final int LAST_LEVEL = 4;

  /** The report numbers its tables itself. */
  private static final Pattern TABLE_NUMBER =
      Pattern.compile("\\s*+(?:Tabell|Table)\\s*+\\d++\\s*+[.:–-]?\\s*+");

  private final StringBuilder markup = new StringBuilder();
  private final WriteLists lists = new WriteLists(markup);
  private final List<Block> blocks;
  private final Map<Table, Caption> captions;
  private final Set<Caption> taken = Collections.newSetFromMap(new IdentityHashMap<>());
  private boolean inQuotation;
  private int before = FIRST_LEVEL - 1;

  WriteBlocks(List<Block> blocks) {
    this.blocks = blocks;
    this.captions = captions(blocks);
    this.taken.addAll(captions.values());
  }

  String markup() {
    int shallowest = shallowest();
    for (Block block : blocks) {
      part(block);
      switch (block) {
        case Heading heading -> heading(heading, heading.level() - shallowest + FIRST_LEVEL);
        case Paragraph paragraph -> element("p", paragraph.line());
        case Item item -> lists.item(item);
        case Continued continued -> lists.further(continued);
        case Quotation quotation -> element("p", quotation.line());
        case Caption caption -> checkCaption(caption);
        case Table table -> table(table);
      }
    }
    part(null);
    return markup.toString();
  }

  /** Ends what the block is no part of. */
  private void part(Block next) {
    if (!(next instanceof Item || next instanceof Continued)) {
      lists.end();
    }
    boolean quoted = next instanceof Quotation;
    if (quoted != inQuotation) {
      markup.append(quoted ? "<blockquote>" : "</blockquote>\n");
      inQuotation = quoted;
    }
  }

  /**
   * Whichever level the author starts at, the topmost becomes level 2, below the chapter's own
   * heading.
   */
  private int shallowest() {
    return blocks.stream()
        .filter(Heading.class::isInstance)
        .mapToInt(block -> ((Heading) block).level())
        .min()
        .orElse(FIRST_LEVEL);
  }

  private void heading(Heading heading, int level) {
    int deepest = Math.min(before + 1, LAST_LEVEL);
    if (level > deepest) {
      int allowed = heading.level() - level + deepest;
      heading
          .spot()
          .refuse(
              "högst en Rubrik %d här, under rubrikerna före".formatted(allowed),
              "en Rubrik %d".formatted(heading.level()));
    }
    before = level;
    element("h" + level, heading.line());
  }

  private void element(String name, Line line) {
    markup.append('<').append(name).append('>').append(line.markup());
    markup.append("</").append(name).append(">\n");
  }

  private void checkCaption(Caption caption) {
    if (!taken.contains(caption)) {
      caption
          .spot()
          .refuse("en beskrivning direkt ovanför eller under en tabell", "en för sig själv");
    }
  }

  /** A table's caption is above it, unless that is of the table before, or below. */
  private static Map<Table, Caption> captions(List<Block> blocks) {
    Map<Table, Caption> captions = new IdentityHashMap<>();
    Caption free = null;
    for (int i = 0; i < blocks.size(); i++) {
      boolean below = i > 0 && blocks.get(i - 1) instanceof Table;
      if (blocks.get(i) instanceof Caption caption && below) {
        free = captions.putIfAbsent((Table) blocks.get(i - 1), caption) == null ? null : caption;
      } else if (blocks.get(i) instanceof Table table && free != null) {
        captions.put(table, free);
        free = null;
      } else {
        free = blocks.get(i) instanceof Caption caption ? caption : null;
      }
    }
    return captions;
  }

  private void table(Table table) {
    Caption caption = captions.get(table);
    if (caption == null) {
      table
          .spot()
          .refuse(
              "ett stycke i formatmallen Beskrivning direkt ovanför eller under tabellen, som"
                  + " säger vad den visar (Referenser, Infoga beskrivning)",
              "inget sådant");
      return;
    }
    new WriteTable(table, markup).write(withoutNumber(caption));
  }

  private static Line withoutNumber(Caption caption) {
    Matcher number = TABLE_NUMBER.matcher(caption.line().words());
    Line line = number.lookingAt() ? caption.line().from(number.end()) : caption.line();
    if (line.isBlank()) {
      caption.spot().refuse("en beskrivning av vad tabellen visar", "bara ett nummer");
    }
    return line.evenly();
  }
}

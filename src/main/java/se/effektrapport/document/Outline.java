package se.effektrapport.document;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a document numbers and lists, so that every format says the same: headings, captions, notes.
 */
public final class Outline {
  private static final int CONTENTS_DEPTH = 2;

  private final List<Block.Heading> headings = new ArrayList<>();
  // By identity: two tables may be equal and still have a number each.
  private final Map<Object, Integer> numbers = new IdentityHashMap<>();
  private int tables;
  private int figures;
  private int notes;

  private Outline() {}

  public static Outline of(Document document) {
    Outline outline = new Outline();
    outline.blocks(document.blocks());
    return outline;
  }

  /** All headings in reading order; each has an id. */
  public List<Block.Heading> headings() {
    return List.copyOf(headings);
  }

  /** The headings that the contents list shows: levels 1 and 2. */
  public List<Block.Heading> contents() {
    return headings.stream().filter(heading -> heading.level() <= CONTENTS_DEPTH).toList();
  }

  /** "Tabell 3", to stand before the caption. */
  public String label(Block.Table table) {
    return "Tabell " + numbers.get(table);
  }

  /** "Figur 2", to stand before the caption. */
  public String label(Block.Figure figure) {
    return "Figur " + numbers.get(figure);
  }

  /** The number of a note, from 1 through the whole document. */
  public int number(Inline.Note note) {
    return numbers.get(note);
  }

  private void blocks(List<Block> blocks) {
    blocks.forEach(this::block);
  }

  private void block(Block block) {
    switch (block) {
      case Block.Section section -> blocks(section.blocks());
      case Block.Heading heading -> {
        headings.add(heading);
        inlines(heading.content());
      }
      case Block.Paragraph paragraph -> inlines(paragraph.content());
      case Block.ListBlock list -> list.items().forEach(this::blocks);
      case Block.Table table -> table(table);
      case Block.Figure figure -> {
        numbers.put(figure, ++figures);
        inlines(figure.caption());
      }
      case Block.Quotation quotation -> {
        blocks(quotation.content());
        inlines(quotation.source());
      }
      case Block.Callout callout -> blocks(callout.content());
      case Block.Signatures signatures -> {}
      case Block.Contents contents -> {}
    }
  }

  private void table(Block.Table table) {
    numbers.put(table, ++tables);
    inlines(table.caption());
    for (List<Block.Row> part : List.of(table.head(), table.body())) {
      part.forEach(row -> row.cells().forEach(cell -> blocks(cell.content())));
    }
  }

  private void inlines(List<Inline> inlines) {
    for (Inline inline : inlines) {
      switch (inline) {
        case Inline.Note note -> {
          numbers.put(note, ++notes);
          inlines(note.content());
        }
        case Inline.Strong strong -> inlines(strong.content());
        case Inline.Emphasis emphasis -> inlines(emphasis.content());
        case Inline.Quote quote -> inlines(quote.content());
        case Inline.Link link -> inlines(link.content());
        case Inline.Text text -> {}
        case Inline.Numeral numeral -> {}
        case Inline.Abbreviation abbreviation -> {}
        case Inline.LineBreak lineBreak -> {}
      }
    }
  }
}

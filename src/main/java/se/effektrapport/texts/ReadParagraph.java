package se.effektrapport.texts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.effektrapport.texts.Block.Caption;
import se.effektrapport.texts.Block.Continued;
import se.effektrapport.texts.Block.Heading;
import se.effektrapport.texts.Block.Item;
import se.effektrapport.texts.Block.Paragraph;
import se.effektrapport.texts.Block.Quotation;

/** Reads paragraphs by the names of their styles and by their lists. */
record ReadParagraph(WordText text) {

  private static final Set<String> TITLES = Set.of("title", "subtitle");
  private static final Set<String> CAPTIONS = Set.of("caption", "beskrivning");
  private static final Set<String> QUOTATIONS =
      Set.of("quote", "intense quote", "quotations", "block text", "citat", "starkt citat");
  private static final Set<String> FURTHER =
      Set.of("list paragraph", "list continue", "list continue 2", "list continue 3");

  /** Adds what the paragraph is; one without words only parts others, and is left out. */
  void read(Element paragraph, Spot spot, List<Block> blocks) {
    Element properties = paragraph.child("w:pPr");
    checkMark(properties, spot);
    boolean caption = text.styles().isNamed(properties, CAPTIONS);
    Line line = new ReadLine(text, properties, caption, spot).read(paragraph);
    if (!line.isBlank()) {
      blocks.add(caption ? new Caption(spot, line) : block(properties, line, spot, blocks));
    }
  }

  private Block block(Element properties, Line line, Spot spot, List<Block> before) {
    int level = text.styles().headingLevel(properties);
    if (level > 0) {
      return new Heading(spot, level, line.evenly());
    }
    if (text.styles().isNamed(properties, TITLES)) {
      spot.refuse(
          "rubriker i formatmallarna Rubrik 1, 2 och 3, för kapitlets egen rubrik skriver"
              + " programmet",
          "formatmallen Rubrik eller Underrubrik");
    }
    Optional<Mark> mark = text.numbering().mark(properties).filter(each -> !each.isBlank());
    if (mark.isPresent()) {
      return item(mark.get(), line, spot);
    }
    return text.styles().isNamed(properties, QUOTATIONS)
        ? new Quotation(spot, line)
        : plain(properties, line, spot, before);
  }

  private Item item(Mark mark, Line line, Spot spot) {
    if (mark.hasWords()) {
      spot.refuse(
          "en lista med punkter eller nummer", "en märkt med " + Problems.quoted(mark.text()));
    }
    int number = mark.ordered() ? text.counts().next(mark.counter()) : 0;
    return new Item(spot, mark.depth(), mark.ordered(), number, line);
  }

  /** What is indented below an item, without a mark of its own, belongs to the item. */
  private Block plain(Element properties, Line line, Spot spot, List<Block> before) {
    boolean inList =
        !before.isEmpty()
            && (before.getLast() instanceof Item || before.getLast() instanceof Continued);
    return inList && isIndented(properties) ? new Continued(spot, line) : new Paragraph(spot, line);
  }

  private boolean isIndented(Element properties) {
    Element indent = properties.child("w:ind");
    String left = indent.attribute("w:left") + indent.attribute("w:start");
    if (!left.isEmpty()) {
      return left.matches("[1-9]\\d*");
    }
    return properties.find("w:numPr").isPresent()
        || text.styles().isNamed(properties, FURTHER)
        || text.numbering().mark(properties).isPresent();
  }

  private static void checkMark(Element properties, Spot spot) {
    Element mark = properties.child("w:rPr");
    mark.find("w:ins").or(() -> mark.find("w:del")).ifPresent(each -> Strange.refuse(each, spot));
    String dropped = properties.child("w:framePr").attribute("w:dropCap");
    if (!Set.of("", "none").contains(dropped)) {
      spot.refuse("stycken utan anfang", "en anfang");
    }
  }
}

package se.effektrapport.word;

import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import se.effektrapport.document.Block;
import se.effektrapport.document.Inline;

/** Writes blocks one after the other; each kind of block is a case here and nowhere else. */
final class WriteBlocks {
  private final WordFile file;
  private final WriteInlines inlines;
  private final WriteContents contents;
  private final WriteFigure figures;

  WriteBlocks(WordFile file, WriteContents contents, WriteFigure figures) {
    this.file = file;
    this.inlines = new WriteInlines(file);
    this.contents = contents;
    this.figures = figures;
  }

  void write(List<Block> blocks, Flow flow, Place place, int width) {
    for (Block block : blocks) {
      write(block, flow, place, width);
    }
  }

  /**
   * @param width of the text on this page or in this cell, in twips
   */
  void write(Block block, Flow flow, Place place, int width) {
    switch (block) {
      case Block.Section section -> {
        file.bookmarks().expect(section.id());
        write(section.blocks(), flow, place, width);
      }
      case Block.Heading heading -> {
        file.bookmarks().expect(heading.id());
        CTP paragraph = file.paragraph(flow, Style.heading(heading.level()));
        WriteInlines.forHeadings(file).write(heading.content(), paragraph);
      }
      case Block.Paragraph paragraph -> paragraph(paragraph.content(), place.words(), flow);
      case Block.ListBlock list -> new WriteList(file, this).write(list, flow, place, width);
      case Block.Table table -> new WriteTable(file, this, inlines).write(table, flow, width);
      case Block.Figure figure -> figures.write(figure, flow, width);
      case Block.Quotation quotation -> {
        write(quotation.content(), flow, Place.QUOTATION, width);
        source(quotation.source(), flow);
      }
      case Block.Callout callout -> write(callout.content(), flow, Place.CALLOUT, width);
      case Block.Signatures signatures -> new WriteSignatures(file).write(signatures, flow);
      case Block.Contents list -> contents.write(list, flow);
    }
  }

  private void source(List<Inline> source, Flow flow) {
    if (!source.isEmpty()) {
      paragraph(source, Style.QUOTATION_SOURCE, flow);
    }
  }

  CTP paragraph(List<Inline> content, Style style, Flow flow) {
    CTP paragraph = file.paragraph(flow, style);
    inlines.write(content, paragraph);
    return paragraph;
  }
}

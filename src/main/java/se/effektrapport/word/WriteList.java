package se.effektrapport.word;

import java.math.BigInteger;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import se.effektrapport.document.Block;
import se.effektrapport.document.Inline;
import se.effektrapport.pagination.Twips;

/** Writes a list, each numbered one from 1. */
record WriteList(WordFile file, WriteBlocks blocks) {
  private static final int HANGING_IN_BOX = Twips.mm(4);

  void write(Block.ListBlock list, Flow flow, Place place, int width) {
    Numbering numbering = file.numbering();
    BigInteger number = list.numbered() ? numbering.startAgain(place.depth()) : numbering.bullets();
    Style style = list.numbered() ? place.numbered() : place.bulleted();
    for (List<Block> item : list.items()) {
      List<Block> rest = item;
      List<Inline> first = List.of();
      if (!item.isEmpty() && item.getFirst() instanceof Block.Paragraph paragraph) {
        first = paragraph.content();
        rest = item.subList(1, item.size());
      }
      number(blocks.paragraph(first, style, flow), number, style, place);
      rest.forEach(block -> within(block, flow, place, width));
    }
  }

  private void number(CTP paragraph, BigInteger number, Style style, Place place) {
    CTPPr properties = paragraph.getPPr();
    CTNumPr item = properties.addNewNumPr();
    item.addNewIlvl().setVal(BigInteger.valueOf(place.depth()));
    item.addNewNumId().setVal(number);
    if (!place.bringsIndents()) {
      CTInd indent = properties.addNewInd();
      indent.setLeft(BigInteger.valueOf(indentInBox(style, place)));
      indent.setHanging(BigInteger.valueOf(HANGING_IN_BOX));
    }
  }

  private void within(Block block, Flow flow, Place place, int width) {
    if (!(block instanceof Block.Paragraph paragraph)) {
      blocks.write(block, flow, place.within(), width);
      return;
    }
    CTP continued = blocks.paragraph(paragraph.content(), place.continued(), flow);
    int left =
        place.bringsIndents()
            ? file.numbering().indent(place.depth())
            : indentInBox(place.continued(), place);
    continued.getPPr().addNewInd().setLeft(BigInteger.valueOf(left));
  }

  private int indentInBox(Style style, Place place) {
    return file.styles().indent(style) + HANGING_IN_BOX * (place.depth() + 1);
  }
}

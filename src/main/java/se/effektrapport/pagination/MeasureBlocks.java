package se.effektrapport.pagination;

import java.util.List;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;

/** Measures the paragraphs and tables of the body, of a cell, of a note or of a page header. */
record MeasureBlocks(ReadLooks looks) {

  /**
   * Measures what stands within an element.
   *
   * @param width of the text, in twips
   */
  Column within(XmlCursor element, int width) {
    Column column = new Column();
    if (element.toFirstChild()) {
      do {
        block(element, width, column);
      } while (element.toNextSibling());
      element.toParent();
    }
    return column;
  }

  void block(XmlCursor at, int width, Column column) {
    switch (at.getName().getLocalPart()) {
      case "p" -> paragraph(at, width, column);
      case "tbl" -> new MeasureTable(this).measure(at, column);
      default -> {}
    }
  }

  private void paragraph(XmlCursor at, int width, Column column) {
    CTPPr own = properties(at);
    if (own != null && own.isSetFramePr()) {
      // Stands in a place of its own on the page, beside the flow of text.
      return;
    }
    ParagraphLook look = looks.of(own);
    ReadWords read = ReadWords.of(at, looks, look.letters());
    Indents indents = look.indents();
    int others = width - indents.left() - indents.right();
    // The number of a list item fills what hangs out.
    boolean item = own != null && own.isSetNumPr();
    int first = item ? others : others - indents.first();
    List<Integer> ends = BreakLines.of(read.words(), first, others);
    column.add(look, read.words(), read.marks(), ends);
  }

  static CTPPr properties(XmlCursor paragraph) {
    CTPPr properties = null;
    if (paragraph.toFirstChild()) {
      if (paragraph.getName().getLocalPart().equals("pPr")) {
        properties = (CTPPr) paragraph.getObject();
      }
      paragraph.toParent();
    }
    return properties;
  }
}

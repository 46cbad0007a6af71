package se.effektrapport.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import se.effektrapport.document.Block;
import se.effektrapport.document.Inline;
import se.effektrapport.pagination.MeasurePages;

/**
 * Writes the contents list as Word would, with the page numbers filled in: a reader sees them
 * without being asked whether to update fields, and F9 corrects them.
 */
final class WriteContents {
  /** As broad as most page numbers, until they are known. */
  private static final String UNKNOWN = "00";

  private final WordFile file;
  private final List<Line> lines = new ArrayList<>();

  /** The page of a line, and the bookmark of the heading it stands for. */
  private record Line(String bookmark, CTText page) {}

  WriteContents(WordFile file) {
    this.file = file;
  }

  void write(Block.Contents contents, Flow flow) {
    List<Block.Heading> headings = file.outline().contents();
    if (headings.isEmpty()) {
      return;
    }
    Runs.text(file.paragraph(flow, Style.CONTENTS_HEADING).addNewR(), contents.title());
    CTP last = null;
    for (Block.Heading heading : headings) {
      boolean first = last == null;
      last = file.paragraph(flow, heading.level() == 1 ? Style.CONTENTS_1 : Style.CONTENTS_2);
      if (first) {
        FieldCode.contents().begin(last::addNewR);
      }
      line(heading, last);
    }
    FieldCode.end(last::addNewR);
  }

  private void line(Block.Heading heading, CTP paragraph) {
    String bookmark = file.bookmarks().nameOf(heading.id());
    CTHyperlink link = paragraph.addNewHyperlink();
    link.setAnchor(bookmark);
    link.setHistory(true);
    Supplier<CTR> runs = link::addNewR;
    Runs.text(runs.get(), Inline.words(heading.content()));
    runs.get().addNewTab();
    lines.add(new Line(bookmark, FieldCode.pageOf(bookmark).write(runs, UNKNOWN)));
  }

  /** Fills in the pages, when all is written. */
  void fillPages() {
    if (!lines.isEmpty()) {
      Map<String, Integer> pages = MeasurePages.of(file.word());
      lines.forEach(line -> line.page().setStringValue(pages.get(line.bookmark()).toString()));
    }
  }
}

package se.effektrapport.word;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import se.effektrapport.document.Block;
import se.effektrapport.document.Inline;

/**
 * Writes the contents list as Word would, with the page numbers filled in: a reader sees them
 * without being asked whether to update fields, and F9 corrects them.
 *
 * @param pageOfHeading by heading id; empty for a document without page numbers
 */
record WriteContents(WordFile file, Map<String, Integer> pageOfHeading) {

  void write(Block.Contents contents, Flow flow) {
    List<Block.Heading> headings = file.outline().contents();
    if (headings.isEmpty()) {
      return;
    }
    Runs.text(file.paragraph(flow, Style.CONTENTS_HEADING).addNewR(), contents.title());
    boolean pages = !pageOfHeading.isEmpty();
    Iterator<Block.Heading> rest = headings.iterator();
    CTP first = entry(rest.next(), flow);
    FieldCode.contents(pages).begin(first::addNewR);
    line(headings.getFirst(), first, pages);
    CTP last = first;
    while (rest.hasNext()) {
      Block.Heading heading = rest.next();
      last = entry(heading, flow);
      line(heading, last, pages);
    }
    FieldCode.end(last::addNewR);
  }

  private CTP entry(Block.Heading heading, Flow flow) {
    return file.paragraph(flow, heading.level() == 1 ? Style.CONTENTS_1 : Style.CONTENTS_2);
  }

  private void line(Block.Heading heading, CTP paragraph, boolean pages) {
    String bookmark = file.bookmarks().nameOf(heading.id());
    CTHyperlink link = paragraph.addNewHyperlink();
    link.setAnchor(bookmark);
    link.setHistory(true);
    Supplier<CTR> runs = link::addNewR;
    Runs.text(runs.get(), Inline.words(heading.content()));
    if (pages) {
      runs.get().addNewTab();
      FieldCode.pageOf(bookmark).write(runs, page(heading));
    }
  }

  private String page(Block.Heading heading) {
    Integer page = pageOfHeading.get(heading.id());
    if (page == null) {
      throw new WordException(
          "Innehållsförteckningen saknar sidnummer för rubriken ”%s”."
              .formatted(SafeText.of(Inline.words(heading.content()))));
    }
    return String.valueOf(page);
  }
}

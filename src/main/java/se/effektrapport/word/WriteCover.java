package se.effektrapport.word;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import se.effektrapport.document.Document;

/** Writes the first page; its colour field lies in the header of the template's cover. */
record WriteCover(WordFile file) {

  void write(Document.Cover cover, Flow flow) {
    line(cover.sender(), Style.COVER_SENDER, flow);
    cover.conspicuous().forEach(mark -> line(mark, Style.COVER_MARK, flow));
    line(cover.title(), Style.TITLE, flow);
    line(cover.subtitle(), Style.SUBTITLE, flow);
    cover.facts().forEach(fact -> line(fact, Style.COVER_FACT, flow));
    // The facts stand in a frame of their own, which cannot end the page.
    file.paragraph(flow, Style.SECTION_END);
  }

  private void line(String words, Style style, Flow flow) {
    if (!words.isBlank()) {
      CTP paragraph = file.paragraph(flow, style);
      // Also directly: LibreOffice heeds a frame only on the paragraph itself.
      file.styles().frame(style).ifPresent(paragraph.getPPr()::setFramePr);
      Runs.text(paragraph.addNewR(), words);
    }
  }
}

package se.effektrapport.word;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import se.effektrapport.document.Document;

/** Writes the cover or the head of a letter; what else is on their pages lies in the template. */
record WriteOpening(WordFile file, Pages pages) {

  void write(Document.Opening opening, Flow flow) {
    switch (opening) {
      case Document.Cover cover -> cover(cover, flow);
      case Document.Letterhead letter -> letterhead(letter, flow);
    }
  }

  private void cover(Document.Cover cover, Flow flow) {
    line(cover.sender(), Style.COVER_SENDER, flow);
    cover.conspicuous().forEach(mark -> line(mark, Style.COVER_MARK, flow));
    line(cover.title(), Style.TITLE, flow);
    line(cover.subtitle(), Style.SUBTITLE, flow);
    cover.facts().forEach(fact -> line(fact, Style.COVER_FACT, flow));
    // The facts stand in a frame of their own, which cannot end the page.
    file.paragraph(flow, Style.SECTION_END);
    pages.end(pages.cover(), flow, file);
  }

  private void letterhead(Document.Letterhead letter, Flow flow) {
    letter.senders().forEach(sender -> line(sender, Style.LETTER_SENDER, flow));
    line(letter.kind(), Style.LETTER_KIND, flow);
    letter.facts().forEach(fact -> line(fact, Style.LETTER_FACT, flow));
    letter.conspicuous().forEach(mark -> line(mark, Style.LETTER_MARK, flow));
    line(letter.receiver(), Style.LETTER_RECEIVER, flow);
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

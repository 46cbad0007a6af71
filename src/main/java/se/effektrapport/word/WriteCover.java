package se.effektrapport.word;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import se.effektrapport.document.Document;

/** Writes the first page; its colour field is the shading of the title's style. */
record WriteCover(WordFile file) {

  void write(Document.Cover cover, Flow flow) {
    line(cover.sender(), Style.COVER_SENDER, flow);
    line(cover.title(), Style.TITLE, flow);
    line(cover.subtitle(), Style.SUBTITLE, flow);
    cover.marks().forEach(mark -> line(mark, Style.COVER_MARK, flow));
    cover.facts().forEach(fact -> line(fact, Style.COVER_FACT, flow));
  }

  private void line(String words, Style style, Flow flow) {
    if (!words.isBlank()) {
      CTP paragraph = file.paragraph(flow, style);
      Runs.text(paragraph.addNewR(), words);
    }
  }
}

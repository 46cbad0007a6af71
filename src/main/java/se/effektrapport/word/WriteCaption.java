package se.effektrapport.word;

import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import se.effektrapport.document.Inline;

/** Writes "Tabell 3. Insatser per delområde", with a number that Word counts itself. */
record WriteCaption(WordFile file, WriteInlines inlines) {

  /**
   * @param label "Tabell 3"
   */
  void write(String label, List<Inline> caption, Style style, Flow flow) {
    int space = label.lastIndexOf(' ');
    String kind = label.substring(0, space);
    CTP paragraph = file.paragraph(flow, style);
    Runs.text(paragraph.addNewR(), kind + " ");
    FieldCode.sequence(kind).write(paragraph::addNewR, label.substring(space + 1));
    Runs.text(paragraph.addNewR(), ". ");
    inlines.write(caption, paragraph);
  }
}

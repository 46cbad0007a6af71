package se.effektrapport.word;

import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import se.effektrapport.document.Block;

/** Writes lines to sign on, two beside each other at the tab stops of the template. */
record WriteSignatures(WordFile file) {
  private static final int BESIDE_EACH_OTHER = 2;

  void write(Block.Signatures signatures, Flow flow) {
    List<String> titles = signatures.titles();
    for (int at = 0; at < titles.size(); at += BESIDE_EACH_OTHER) {
      row(titles.subList(at, Math.min(at + BESIDE_EACH_OTHER, titles.size())), flow);
    }
  }

  /** The first stop ends a line, the next begins the line beside it. */
  private void row(List<String> titles, Flow flow) {
    CTP lines = file.paragraph(flow, Style.SIGNATURE_LINE);
    CTP below = file.paragraph(flow, Style.SIGNATURE);
    for (int i = 0; i < titles.size(); i++) {
      if (i > 0) {
        lines.addNewR().addNewTab();
        below.addNewR().addNewTab();
      }
      lines.addNewR().addNewTab();
      Runs.text(below.addNewR(), titles.get(i));
    }
  }
}

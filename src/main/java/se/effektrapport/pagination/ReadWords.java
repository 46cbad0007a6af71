package se.effektrapport.pagination;

import java.util.ArrayList;
import java.util.List;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPositiveSize2D;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDrawing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdnRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/** Reads what a paragraph shows: words, pictures, references to notes; field codes show nothing. */
final class ReadWords {
  private final ReadLooks looks;
  private final Lettering around;
  private final Words words = new Words();
  private final List<String> marks = new ArrayList<>();
  private Lettering letters;

  private ReadWords(ReadLooks looks, Lettering around) {
    this.looks = looks;
    this.around = around;
  }

  /**
   * @param paragraph stands on the paragraph, before and after
   * @param around the letters of the paragraph's style
   */
  static ReadWords of(XmlCursor paragraph, ReadLooks looks, Lettering around) {
    ReadWords read = new ReadWords(looks, around);
    read.pieces(paragraph);
    return read;
  }

  Words words() {
    return words;
  }

  /** The bookmarks that begin in the paragraph. */
  List<String> marks() {
    return marks;
  }

  private void pieces(XmlCursor at) {
    if (!at.toFirstChild()) {
      return;
    }
    do {
      switch (at.getName().getLocalPart()) {
        case "r" -> {
          letters = around;
          run(at);
        }
        case "hyperlink", "sdt", "sdtContent" -> pieces(at);
        case "bookmarkStart" -> marks.add(((CTBookmark) at.getObject()).getName());
        default -> {}
      }
    } while (at.toNextSibling());
    at.toParent();
  }

  private void run(XmlCursor at) {
    if (!at.toFirstChild()) {
      return;
    }
    do {
      switch (at.getName().getLocalPart()) {
        case "rPr" -> letters = looks.letters((CTRPr) at.getObject(), around);
        case "t" -> words.add(at.getTextValue(), letters);
        case "tab" -> words.add('\t', 0, letters.lineHeight());
        case "br" -> words.add('\n', 0, letters.lineHeight());
        case "footnoteReference" -> note((CTFtnEdnRef) at.getObject());
        case "footnoteRef" -> words.add("0", letters);
        case "drawing" -> drawing((CTDrawing) at.getObject());
        default -> {}
      }
    } while (at.toNextSibling());
    at.toParent();
  }

  private void note(CTFtnEdnRef reference) {
    words.addNote(reference.getId());
    words.add(reference.getId().toString(), letters);
  }

  private void drawing(CTDrawing drawing) {
    for (var inline : drawing.getInlineList()) {
      CTPositiveSize2D size = inline.getExtent();
      words.add(Words.OBJECT, (double) size.getCx() / Twips.EMU, (int) (size.getCy() / Twips.EMU));
    }
  }
}

package se.effektrapport.word;

import java.util.function.Supplier;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFFootnotes;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import se.effektrapport.document.Inline;

/** Writes a note at the foot of the page, and its number where the text refers to it. */
record WriteNote(WordFile file) {

  void write(Inline.Note note, Supplier<CTR> runs) {
    XWPFFootnote footnote = file.word().createFootnote();
    number(runs.get()).addNewFootnoteReference().setId(footnote.getId());

    CTP paragraph = footnote.getCTFtnEdn().addNewP();
    paragraph.addNewPPr().addNewPStyle().setVal(file.styles().id(Style.NOTE_TEXT));
    number(paragraph.addNewR()).addNewFootnoteRef();
    Runs.text(paragraph.addNewR(), " ");
    WriteInlines.forNotes(file, notes()).write(note.content(), paragraph);
  }

  private CTR number(CTR run) {
    run.addNewRPr().addNewRStyle().setVal(file.styles().id(Style.NOTE_REFERENCE));
    return run;
  }

  private POIXMLDocumentPart notes() {
    return file.word().getRelations().stream()
        .filter(XWPFFootnotes.class::isInstance)
        .findFirst()
        .orElseThrow();
  }
}

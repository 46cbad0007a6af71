package se.effektrapport.word;

import java.util.function.Supplier;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/**
 * An instruction to Word to compute a text. Only the few made here exist, and none takes words from
 * outside, so that nobody's text can become an instruction.
 */
record FieldCode(String code) {

  FieldCode {
    if (!code.matches("[A-Za-z0-9_ \"\\\\*-]+")) {
      throw new IllegalArgumentException("not a field code of ours: " + code);
    }
  }

  /** The number of a caption, counted for each label. */
  static FieldCode sequence(String label) {
    return new FieldCode("SEQ " + label + " \\* ARABIC");
  }

  static FieldCode pageOf(String bookmark) {
    return new FieldCode("PAGEREF " + bookmark + " \\h");
  }

  /** The contents list of headings 1 and 2. */
  static FieldCode contents() {
    return new FieldCode("TOC \\o \"1-2\" \\h \\z");
  }

  /** Writes the field with the result that stands there until somebody asks Word to compute it. */
  CTText write(Supplier<CTR> runs, String result) {
    begin(runs);
    CTText text = Runs.text(runs.get(), result);
    end(runs);
    return text;
  }

  void begin(Supplier<CTR> runs) {
    runs.get().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
    CTText instruction = runs.get().addNewInstrText();
    instruction.setStringValue(" " + code + " ");
    Runs.keepSpace(instruction);
    runs.get().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
  }

  static void end(Supplier<CTR> runs) {
    runs.get().addNewFldChar().setFldCharType(STFldCharType.END);
  }
}

package se.effektrapport.word;

import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

/** Puts text in a run; the only way that words get into the file. */
final class Runs {

  private Runs() {}

  /** The text, which may be changed later. */
  static CTText text(CTR run, String words) {
    CTText text = run.addNewT();
    text.setStringValue(SafeText.of(words));
    keepSpace(text);
    return text;
  }

  /** Without this Word drops spaces at the ends of a run. */
  static void keepSpace(CTText text) {
    text.setSpace(SpaceAttribute.Space.PRESERVE);
  }
}

package se.effektrapport.word;

import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STSchemeColorVal;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextWrappingType;

/** How words in a chart look: the theme's font and ink, a little smaller than the text. */
final class ChartText {
  private static final int NINE_POINTS = 900;

  private ChartText() {}

  static void small(CTTextBody body) {
    body.addNewBodyPr().setWrap(STTextWrappingType.NONE);
    body.addNewLstStyle();
    dress(body.addNewP().addNewPPr().addNewDefRPr());
  }

  /** Words of our own instead of what the chart would write. */
  static void words(CTTextBody body, String words) {
    body.addNewBodyPr();
    body.addNewLstStyle();
    var run = body.addNewP().addNewR();
    dress(run.addNewRPr());
    run.setT(SafeText.of(words));
  }

  private static void dress(CTTextCharacterProperties text) {
    text.setLang("sv-SE");
    text.setSz(NINE_POINTS);
    text.addNewSolidFill().addNewSchemeClr().setVal(STSchemeColorVal.TX_1);
    text.addNewLatin().setTypeface("+mn-lt");
  }
}

package se.effektrapport.word;

import java.util.List;
import java.util.Optional;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPatternFillProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STPresetPatternVal;
import org.openxmlformats.schemas.drawingml.x2006.main.STSchemeColorVal;
import se.effektrapport.document.Block;
import se.effektrapport.pagination.Twips;

/** The measures and colours of a chart; the colours are the accents of the template's theme. */
record ChartLook(int categories, int series, boolean stacked) {
  private static final int BAR = Twips.mm(5);
  private static final int BETWEEN = Twips.mm(4.5);
  private static final int EDGES = Twips.mm(9);
  private static final int LEGEND = Twips.mm(9);
  private static final int TALLEST = Twips.mm(200);

  private static final List<STSchemeColorVal.Enum> COLOURS =
      List.of(
          STSchemeColorVal.ACCENT_1,
          STSchemeColorVal.ACCENT_2,
          STSchemeColorVal.ACCENT_3,
          STSchemeColorVal.ACCENT_4,
          STSchemeColorVal.ACCENT_5);

  /** Colour alone must not tell series apart; a plain bar comes between the hatched ones. */
  private static final List<Optional<STPresetPatternVal.Enum>> PATTERNS =
      List.of(
          Optional.empty(),
          Optional.of(STPresetPatternVal.WD_UP_DIAG),
          Optional.of(STPresetPatternVal.DK_VERT),
          Optional.of(STPresetPatternVal.WD_DN_DIAG),
          Optional.of(STPresetPatternVal.DK_HORZ));

  static ChartLook of(Block.Chart chart) {
    return new ChartLook(
        chart.categories().size(),
        chart.series().size(),
        switch (chart.kind()) {
          case BAR -> false;
          case STACKED_BAR -> true;
        });
  }

  int height() {
    int bars = stacked ? 1 : series;
    int legend = series > 1 ? LEGEND : 0;
    return Math.min(TALLEST, EDGES + legend + categories * (bars * BAR + BETWEEN));
  }

  /** The space between groups of bars in percent of a bar. */
  int gap() {
    return 100 * BETWEEN / BAR;
  }

  CTShapeProperties fill(int at) {
    CTShapeProperties shape = CTShapeProperties.Factory.newInstance();
    STSchemeColorVal.Enum colour = COLOURS.get(at % COLOURS.size());
    int round = at / COLOURS.size(); // in the next round each colour has another pattern
    PATTERNS
        .get((at + round) % PATTERNS.size())
        .ifPresentOrElse(
            pattern -> hatch(shape.addNewPattFill(), pattern, colour),
            () -> shape.addNewSolidFill().addNewSchemeClr().setVal(colour));
    var line = shape.addNewLn();
    line.setW(9525);
    line.addNewSolidFill().addNewSchemeClr().setVal(colour);
    return shape;
  }

  private static void hatch(
      CTPatternFillProperties fill, STPresetPatternVal.Enum pattern, STSchemeColorVal.Enum colour) {
    fill.setPrst(pattern);
    fill.addNewFgClr().addNewSchemeClr().setVal(colour);
    fill.addNewBgClr().addNewSchemeClr().setVal(STSchemeColorVal.BG_1);
  }
}

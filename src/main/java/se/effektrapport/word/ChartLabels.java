package se.effektrapport.word;

import java.util.Optional;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbl;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumFmt;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STSchemeColorVal;
import se.effektrapport.document.Block;

/**
 * Writes the value beside each bar. A label follows the number when it is edited, where a number
 * format can write it; a withheld number is drawn as nothing and labelled in words.
 */
record ChartLabels(Block.Series series, boolean stacked) {

  void write(CTBarSer bar) {
    CTDLbls labels = bar.addNewDLbls();
    Optional<LabelFormat> format = LabelFormat.of(series);
    for (int i = 0; i < series.points().size(); i++) {
      Block.Point point = series.points().get(i);
      if (stacked && isZero(point)) {
        hide(i, labels);
      } else if (format.isEmpty() || point.value().isEmpty()) {
        words(i, point.label(), labels);
      }
    }
    CTNumFmt number = labels.addNewNumFmt();
    number.setFormatCode(format.orElse(LabelFormat.WHOLE).code());
    number.setSourceLinked(false);
    background(labels);
    labels.addNewDLblPos().setVal(position());
    labels.addNewShowLegendKey().setVal(false);
    labels.addNewShowVal().setVal(true);
    labels.addNewShowCatName().setVal(false);
    labels.addNewShowSerName().setVal(false);
    labels.addNewShowPercent().setVal(false);
    labels.addNewShowBubbleSize().setVal(false);
  }

  private static boolean isZero(Block.Point point) {
    return point.value().map(value -> value.signum() == 0).orElse(false);
  }

  /** A part without length in a stack has no place for a label. */
  private static void hide(int point, CTDLbls labels) {
    CTDLbl label = labels.addNewDLbl();
    label.addNewIdx().setVal(point);
    label.addNewDelete().setVal(true);
  }

  private void words(int point, String words, CTDLbls labels) {
    CTDLbl label = labels.addNewDLbl();
    label.addNewIdx().setVal(point);
    ChartText.words(label.addNewTx().addNewRich(), words);
    label.addNewDLblPos().setVal(position());
    label.addNewShowLegendKey().setVal(false);
    label.addNewShowVal().setVal(true);
    label.addNewShowCatName().setVal(false);
    label.addNewShowSerName().setVal(false);
    label.addNewShowPercent().setVal(false);
    label.addNewShowBubbleSize().setVal(false);
  }

  private STDLblPos.Enum position() {
    return stacked ? STDLblPos.CTR : STDLblPos.OUT_END;
  }

  /** Within a patterned bar words need a plain ground to be read. */
  private void background(CTDLbls labels) {
    if (stacked) {
      CTShapeProperties ground = labels.addNewSpPr();
      ground.addNewSolidFill().addNewSchemeClr().setVal(STSchemeColorVal.BG_1);
    }
    ChartText.small(labels.addNewTxPr());
  }
}

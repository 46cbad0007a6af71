package se.effektrapport.word;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChartSpace;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrRef;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrVal;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import se.effektrapport.document.Block;

/** Makes a chart that can be edited in Word, with its numbers in a workbook of its own. */
record WriteChart(Block.Chart chart, XWPFChart made) {
  private static final String WORKBOOK_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  void write() throws IOException, InvalidFormatException {
    CTChartSpace space = made.getCTChartSpace();
    space.addNewLang().setVal("sv-SE");
    space.addNewRoundedCorners().setVal(false);
    CTShapeProperties frame = space.addNewSpPr();
    frame.addNewNoFill();
    frame.addNewLn().addNewNoFill();
    ChartText.small(space.addNewTxPr());
    made.setAutoTitleDeleted(true);
    made.setPlotOnlyVisibleCells(true);

    XDDFBarChartData bars = bars();
    chart.series().forEach(series -> add(series, bars));
    finishSeries();
    if (chart.series().size() > 1) {
      made.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
      made.getOrAddLegend().setOverlay(false);
    }
    embedWorkbook(space);
  }

  private XDDFBarChartData bars() {
    XDDFCategoryAxis names = made.createCategoryAxis(AxisPosition.LEFT);
    names.setOrientation(AxisOrientation.MAX_MIN);
    names.setMajorTickMark(AxisTickMark.NONE);
    XDDFValueAxis values = made.createValueAxis(AxisPosition.BOTTOM);
    // Every bar has its value written beside it, so the axis would only repeat them.
    values.setVisible(false);
    values.setMinimum(0);
    values.setCrosses(AxisCrosses.AUTO_ZERO);
    values.setCrossBetween(AxisCrossBetween.BETWEEN);
    ChartLook look = ChartLook.of(chart);
    XDDFBarChartData bars = (XDDFBarChartData) made.createData(ChartTypes.BAR, names, values);
    bars.setBarDirection(BarDirection.BAR);
    bars.setBarGrouping(look.stacked() ? BarGrouping.STACKED : BarGrouping.CLUSTERED);
    bars.setVaryColors(false);
    bars.setGapWidth(look.gap());
    bars.setOverlap((byte) (look.stacked() ? 100 : 0));
    return bars;
  }

  private void add(Block.Series series, XDDFBarChartData bars) {
    int points = chart.categories().size();
    int column = bars.getSeriesCount() + 1;
    String[] names = chart.categories().stream().map(SafeText::of).toArray(String[]::new);
    BigDecimal[] values =
        series.points().stream()
            .map(point -> new BigDecimal(point.value().orElse(BigDecimal.ZERO).toPlainString()))
            .toArray(BigDecimal[]::new);
    XDDFChartData.Series bar =
        bars.addSeries(
            XDDFDataSourcesFactory.fromArray(names, ChartWorkbook.range(0, points), 0),
            XDDFDataSourcesFactory.fromArray(values, ChartWorkbook.range(column, points), column));
    bar.setShapeProperties(new XDDFShapeProperties(ChartLook.of(chart).fill(column - 1)));
    // Not the chart's own plot, which would make a second workbook, slow and never twice the same.
    bar.plot();
  }

  private void finishSeries() {
    var bars = made.getCTChart().getPlotArea().getBarChartArray(0);
    for (int i = 0; i < chart.series().size(); i++) {
      Block.Series series = chart.series().get(i);
      CTBarSer bar = bars.getSerArray(i);
      title(series, i + 1, bar);
      new ChartLabels(series, ChartLook.of(chart).stacked()).write(bar);
    }
  }

  private static void title(Block.Series series, int column, CTBarSer bar) {
    CTStrRef title = (bar.isSetTx() ? bar.getTx() : bar.addNewTx()).addNewStrRef();
    title.setF(ChartWorkbook.titleCell(column));
    var cache = title.addNewStrCache();
    cache.addNewPtCount().setVal(1);
    CTStrVal name = cache.addNewPt();
    name.setIdx(0);
    name.setV(SafeText.of(series.name()));
  }

  private void embedWorkbook(CTChartSpace space) throws IOException, InvalidFormatException {
    PackagePart part = made.getPackagePart();
    OPCPackage file = part.getPackage();
    PackagePartName name =
        PackagingURIHelper.createPartName("/word/embeddings/diagram" + numberOf(part) + ".xlsx");
    PackagePart workbook = file.createPart(name, WORKBOOK_TYPE);
    try (OutputStream out = workbook.getOutputStream()) {
      out.write(new ChartWorkbook(chart).bytes());
    }
    var relation =
        part.addRelationship(name, TargetMode.INTERNAL, POIXMLDocument.PACK_OBJECT_REL_TYPE);
    var data = space.addNewExternalData();
    data.setId(relation.getId());
    data.addNewAutoUpdate().setVal(false);
  }

  private static String numberOf(PackagePart chart) {
    return chart.getPartName().getName().replaceAll("[^0-9]", "");
  }
}

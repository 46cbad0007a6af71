package se.effektrapport.html;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.effektrapport.document.Block;

/** Draws a bar chart as SVG, every value written out, so that no axis is needed. */
final class DrawChart {
  private static final double WIDTH = 640;
  private static final double SIZE = 13;
  private static final double LINE = 16;
  private static final double LABEL_SHARE = 0.36;
  private static final double GAP = 8;
  private static final String INK = "#1d2327";
  private static final String RULE = "#c5d0d8";

  private final Block.Chart chart;
  private final Drawing drawing = new Drawing();
  private final double left;
  private final double right;
  private final double scale;
  private double y;

  private DrawChart(Block.Chart chart) {
    this.chart = chart;
    this.left = labelWidth(chart) + GAP;
    this.right = valueWidth(chart) + GAP;
    this.scale = (WIDTH - left - right) / Math.max(largest(chart).doubleValue(), 1e-9);
  }

  /**
   * @param name the beginning of the ids in the SVG, which must be alone in the file
   */
  static String draw(Block.Chart chart, String name) {
    DrawChart draw = new DrawChart(chart);
    draw.legend();
    double top = draw.y;
    for (int row = 0; row < chart.categories().size(); row++) {
      draw.row(row);
    }
    draw.drawing.line(draw.left, top, draw.left, draw.y, RULE, 1);
    return draw.svg(name);
  }

  private String svg(String name) {
    Markup svg = new Markup();
    String height = Drawing.number(y + 2);
    svg.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "viewBox",
        "0 0 " + Drawing.number(WIDTH) + " " + height,
        "role",
        "img",
        "aria-labelledby",
        name + "-titel " + name + "-siffror");
    svg.element("title", chart.alternative(), "id", name + "-titel");
    svg.element("desc", chart.spoken(), "id", name + "-siffror");
    return svg.raw(drawing.toString()).close("svg").toString();
  }

  private void legend() {
    if (chart.series().size() < 2) {
      y = 2;
      return;
    }
    double x = 0;
    y = 14;
    for (int series = 0; series < chart.series().size(); series++) {
      String name = chart.series().get(series).name();
      double width = 22 + ChartText.width(name, SIZE);
      if (x > 0 && x + width > WIDTH) {
        x = 0;
        y += 20;
      }
      drawing.bar(x, y - 11, 14, 12, SeriesLook.of(series));
      drawing.text(x + 20, y, name, SIZE, "start", false, INK);
      x += width + 18;
    }
    y += 16;
  }

  private void row(int row) {
    List<String> lines = ChartText.wrap(chart.categories().get(row), SIZE, WIDTH * LABEL_SHARE);
    double height = Math.max(lines.size() * LINE, barsHeight());
    double text = y + (height - lines.size() * LINE) / 2 + 12;
    for (String line : lines) {
      drawing.text(left - GAP, text, line, SIZE, "end", false, INK);
      text += LINE;
    }
    double bars = y + (height - barsHeight()) / 2;
    switch (chart.kind()) {
      case BAR -> bars(row, bars);
      case STACKED_BAR -> stack(row, bars);
    }
    y += height + (barHeight() < 20 ? 12 : 10);
  }

  private double barHeight() {
    return switch (chart.kind()) {
      case BAR -> chart.series().size() == 1 ? 20 : 15;
      case STACKED_BAR -> 22;
    };
  }

  private double barsHeight() {
    return switch (chart.kind()) {
      case BAR -> chart.series().size() * (barHeight() + 1);
      case STACKED_BAR -> barHeight();
    };
  }

  private void bars(int row, double top) {
    double at = top;
    for (int series = 0; series < chart.series().size(); series++) {
      Block.Point point = chart.series().get(series).points().get(row);
      double width = width(point);
      drawing.bar(left, at, width, barHeight(), SeriesLook.of(series));
      double baseline = at + barHeight() / 2 + 4.5;
      drawing.text(left + width + 6, baseline, point.label(), SIZE, "start", true, INK);
      at += barHeight() + 1;
    }
  }

  /**
   * One bar; a label that its part cannot hold stands after the bar with the look of its series.
   */
  private void stack(int row, double top) {
    double x = left;
    List<Integer> outside = new ArrayList<>();
    for (int series = 0; series < chart.series().size(); series++) {
      Block.Point point = chart.series().get(series).points().get(row);
      double width = width(point);
      drawing.bar(x, top, width, barHeight(), SeriesLook.of(series));
      drawing.line(x + width, top, x + width, top + barHeight(), "#ffffff", 1.5);
      if (width >= insideWidth(point)) {
        inside(x + width / 2, top, point, SeriesLook.of(series));
      } else if (point.value().isEmpty() || width > 0) {
        outside.add(series);
      }
      x += width;
    }
    for (int series : outside) {
      x += 7;
      Block.Point point = chart.series().get(series).points().get(row);
      drawing.bar(x, top + 6, 9, 10, SeriesLook.of(series));
      drawing.text(x + 12, top + 15.5, point.label(), SIZE, "start", true, INK);
      x += outsideWidth(point) - 7;
    }
  }

  private void inside(double middle, double top, Block.Point point, SeriesLook look) {
    double width = ChartText.width(point.label(), SIZE) + 6;
    if (look.hatching() != SeriesLook.Hatching.NONE) {
      drawing.rectangle(middle - width / 2, top + 3, width, barHeight() - 6, look.colour());
    }
    drawing.text(middle, top + 15.5, point.label(), SIZE, "middle", true, "#ffffff");
  }

  private double width(Block.Point point) {
    return point.value().map(value -> value.doubleValue() * scale).orElse(0.0);
  }

  private static double insideWidth(Block.Point point) {
    return ChartText.width(point.label(), SIZE) + 10;
  }

  private static double outsideWidth(Block.Point point) {
    return 7 + 12 + ChartText.width(point.label(), SIZE) + 4;
  }

  private static double labelWidth(Block.Chart chart) {
    return chart.categories().stream()
        .flatMap(label -> ChartText.wrap(label, SIZE, WIDTH * LABEL_SHARE).stream())
        .mapToDouble(line -> ChartText.width(line, SIZE))
        .max()
        .orElse(0);
  }

  /** The room that labels need to the right of the longest bar. */
  private static double valueWidth(Block.Chart chart) {
    double widest = 0;
    for (int row = 0; row < chart.categories().size(); row++) {
      double width = 0;
      for (Block.Series series : chart.series()) {
        Block.Point point = series.points().get(row);
        switch (chart.kind()) {
          case BAR -> width = Math.max(width, 6 + ChartText.width(point.label(), SIZE));
          // A part may turn out too narrow for its label, at worst all but the broadest.
          case STACKED_BAR -> width += isSmall(point, chart) ? outsideWidth(point) : 0;
        }
      }
      widest = Math.max(widest, width);
    }
    return widest;
  }

  private static boolean isSmall(Block.Point point, Block.Chart chart) {
    double share = point.value().orElse(BigDecimal.ZERO).doubleValue();
    double room = WIDTH * (1 - LABEL_SHARE) / 2;
    return share / Math.max(largest(chart).doubleValue(), 1e-9) * room < insideWidth(point);
  }

  private static BigDecimal largest(Block.Chart chart) {
    BigDecimal largest = BigDecimal.ZERO;
    for (int row = 0; row < chart.categories().size(); row++) {
      BigDecimal sum = BigDecimal.ZERO;
      for (Block.Series series : chart.series()) {
        Optional<BigDecimal> value = series.points().get(row).value();
        if (chart.kind() == Block.ChartKind.STACKED_BAR) {
          sum = sum.add(value.orElse(BigDecimal.ZERO));
        } else {
          sum = sum.max(value.orElse(BigDecimal.ZERO));
        }
      }
      largest = largest.max(sum);
    }
    return largest;
  }
}

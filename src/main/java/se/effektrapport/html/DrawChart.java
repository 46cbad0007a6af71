package se.effektrapport.html;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.effektrapport.document.Block;

/** Draws a bar chart as SVG, every value written out, so that no axis is needed. */
final class DrawChart {
  private static final double SIZE = 13;
  private static final double LINE = 16;
  private static final double OUTSIDE_LINE = 19;
  private static final double LABEL_SHARE = 0.36;
  private static final double VALUE_SHARE = 0.4;
  private static final double GAP = 8;
  private static final String INK = "#1d2327";
  private static final String RULE = "#c5d0d8";

  /** A label that its part of the bar cannot hold: where it begins, and how many lines down. */
  private record Outside(int series, double x, int line) {}

  private final Block.Chart chart;
  private final ChartFormat format;
  private final Drawing drawing = new Drawing();
  private final double left;
  private final double scale;
  private double y;

  private DrawChart(Block.Chart chart, ChartFormat format) {
    this.chart = chart;
    this.format = format;
    this.left = format.namesAbove() ? 0 : nameWidth() + GAP;
    double right = Math.min(valueWidth(), format.width() * VALUE_SHARE) + GAP;
    this.scale = (format.width() - left - right) / Math.max(largest().doubleValue(), 1e-9);
  }

  /**
   * @param name the beginning of the ids in the SVG, which must be alone in the file
   */
  static String draw(Block.Chart chart, ChartFormat format, String name) {
    DrawChart draw = new DrawChart(chart, format);
    draw.legend();
    double top = draw.y;
    for (int row = 0; row < chart.categories().size(); row++) {
      draw.row(row);
    }
    if (!format.namesAbove()) {
      draw.drawing.line(draw.left, top, draw.left, draw.y, RULE, 1);
    }
    return draw.svg(name);
  }

  private String svg(String name) {
    Markup svg = new Markup(false);
    String height = Drawing.number(y + 2);
    svg.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "viewBox",
        "0 0 " + Drawing.number(format.width()) + " " + height,
        "class",
        format.name().toLowerCase(Locale.ROOT),
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
      List<String> lines = ChartText.wrap(name, SIZE, format.width() - 20);
      double width = 22 + ChartText.width(lines.getFirst(), SIZE);
      if (x > 0 && x + width > format.width()) {
        x = 0;
        y += 20;
      }
      drawing.bar(x, y - 11, 14, 12, SeriesLook.of(series));
      y += text(lines, x + 20, y, "start") - LINE;
      x += width + 18;
    }
    y += 16;
  }

  /** Writes the lines, the first on the given line, and says how high they are. */
  private double text(List<String> lines, double x, double first, String anchor) {
    for (int line = 0; line < lines.size(); line++) {
      drawing.text(x, first + line * LINE, lines.get(line), SIZE, anchor, false, INK);
    }
    return lines.size() * LINE;
  }

  private void row(int row) {
    List<String> name = name(row);
    double bars = barsHeight(row);
    if (format.namesAbove()) {
      y += text(name, 0, y + 12, "start") + 2;
      bars(row, y);
      y += bars;
    } else {
      double height = Math.max(name.size() * LINE, bars);
      text(name, left - GAP, y + (height - name.size() * LINE) / 2 + 12, "end");
      bars(row, y + (height - bars) / 2);
      y += height;
    }
    y += barHeight() < 20 ? 12 : 10;
  }

  private List<String> name(int row) {
    double width = format.namesAbove() ? format.width() : format.width() * LABEL_SHARE;
    return ChartText.wrap(chart.categories().get(row), SIZE, width);
  }

  private double barHeight() {
    return switch (chart.kind()) {
      case BAR -> chart.series().size() == 1 ? 20 : 15;
      case STACKED_BAR -> 22;
    };
  }

  private double barsHeight(int row) {
    return switch (chart.kind()) {
      case BAR -> chart.series().size() * (barHeight() + 1);
      case STACKED_BAR ->
          barHeight()
              + outside(row).stream().mapToInt(Outside::line).max().orElse(0) * OUTSIDE_LINE;
    };
  }

  private void bars(int row, double top) {
    switch (chart.kind()) {
      case BAR -> beside(row, top);
      case STACKED_BAR -> stack(row, top);
    }
  }

  private void beside(int row, double top) {
    double at = top;
    for (int series = 0; series < chart.series().size(); series++) {
      Block.Point point = point(series, row);
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
    for (int series = 0; series < chart.series().size(); series++) {
      Block.Point point = point(series, row);
      double width = width(point);
      drawing.bar(x, top, width, barHeight(), SeriesLook.of(series));
      drawing.line(x + width, top, x + width, top + barHeight(), "#ffffff", 1.5);
      if (width >= insideWidth(point)) {
        inside(x + width / 2, top, point, SeriesLook.of(series));
      }
      x += width;
    }
    List<Outside> outside = outside(row);
    if (outside.isEmpty() && x == left) {
      drawing.text(left + 6, top + 15.5, point(0, row).label(), SIZE, "start", true, INK);
    }
    for (Outside label : outside) {
      double line = top + label.line() * OUTSIDE_LINE;
      drawing.bar(label.x(), line + 6, 9, 10, SeriesLook.of(label.series()));
      String text = point(label.series(), row).label();
      drawing.text(label.x() + 12, line + 15.5, text, SIZE, "start", true, INK);
    }
  }

  /** What does not fit after the bar either goes on below it. */
  private List<Outside> outside(int row) {
    List<Outside> labels = new ArrayList<>();
    double x = left + rowSum(row).doubleValue() * scale + 7;
    int line = 0;
    for (int series = 0; series < chart.series().size(); series++) {
      Block.Point point = point(series, row);
      double width = width(point);
      if (width >= insideWidth(point) || point.value().isPresent() && width == 0) {
        continue; // it has its label, or is a nought, which only stands where all are
      }
      if (x + outsideWidth(point) - 7 > format.width()) {
        line++;
        x = left;
      }
      labels.add(new Outside(series, x, line));
      x += outsideWidth(point);
    }
    return labels;
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

  private Block.Point point(int series, int row) {
    return chart.series().get(series).points().get(row);
  }

  private double nameWidth() {
    return IntStream.range(0, chart.categories().size())
        .mapToObj(this::name)
        .flatMap(List::stream)
        .mapToDouble(line -> ChartText.width(line, SIZE))
        .max()
        .orElse(0);
  }

  /** The room that labels need to the right of the longest bar. */
  private double valueWidth() {
    double widest = 0;
    for (int row = 0; row < chart.categories().size(); row++) {
      double width = 0;
      for (int series = 0; series < chart.series().size(); series++) {
        Block.Point point = point(series, row);
        switch (chart.kind()) {
          case BAR -> width = Math.max(width, 6 + ChartText.width(point.label(), SIZE));
          // A part may turn out too narrow for its label, at worst all but the broadest.
          case STACKED_BAR -> width += isSmall(point) ? outsideWidth(point) : 0;
        }
      }
      widest = Math.max(widest, width);
    }
    return widest;
  }

  private boolean isSmall(Block.Point point) {
    double share = point.value().orElse(BigDecimal.ZERO).doubleValue();
    double room = format.width() * (1 - LABEL_SHARE) / 2;
    return share / Math.max(largest().doubleValue(), 1e-9) * room < insideWidth(point);
  }

  /** The length of the longest bar, in the chart's own unit. */
  private BigDecimal largest() {
    Stream<BigDecimal> lengths =
        switch (chart.kind()) {
          case BAR ->
              chart.series().stream()
                  .flatMap(series -> series.points().stream())
                  .flatMap(point -> point.value().stream());
          case STACKED_BAR -> IntStream.range(0, chart.categories().size()).mapToObj(this::rowSum);
        };
    return lengths.reduce(BigDecimal.ZERO, BigDecimal::max);
  }

  private BigDecimal rowSum(int row) {
    return chart.series().stream()
        .flatMap(series -> series.points().get(row).value().stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}

package se.effektrapport.html;

import java.util.Locale;
import se.effektrapport.document.Block;
import se.effektrapport.document.Outline;

/** Writes a figure: a picture, or a chart drawn as SVG with its numbers beside it. */
final class WriteFigure {
  private final Outline outline;
  private final WriteInlines inlines;
  private final Pictures pictures;
  private final Markup html;

  WriteFigure(Outline outline, WriteInlines inlines, Pictures pictures, Markup html) {
    this.outline = outline;
    this.inlines = inlines;
    this.pictures = pictures;
    this.html = html;
  }

  void write(Block.Figure figure) {
    html.openAt(figure.line(), "figure", "id", figure.id());
    switch (figure) {
      case Block.Picture picture ->
          html.empty(
              "img", "src", pictures.address(picture.source()), "alt", picture.alternative());
      case Block.Chart chart -> {
        html.open("div", "class", "chart");
        html.raw(DrawChart.draw(chart, ChartFormat.BROAD, name(figure)));
        // A phone shows this one in its place.
        html.raw(DrawChart.draw(chart, ChartFormat.NARROW, name(figure) + "-smal"));
        html.close("div");
      }
    }
    html.open("figcaption");
    html.element("span", outline.label(figure) + ".", "class", "label").text(" ");
    inlines.write(figure.caption());
    html.close("figcaption");
    if (figure instanceof Block.Chart chart) {
      numbers(chart);
    }
    html.close("figure");
  }

  private String name(Block.Figure figure) {
    return outline.label(figure).toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  private void numbers(Block.Chart chart) {
    String name = "Siffrorna i " + outline.label(chart).toLowerCase(Locale.ROOT);
    html.open("details", "class", "numbers").element("summary", name);
    html.open("div", "class", "table", "role", "region", "tabindex", "0", "aria-label", name);
    html.open("table");
    html.open("thead").open("tr").element("td", "");
    chart.series().forEach(s -> html.element("th", s.name(), "scope", "col", "class", "number"));
    html.close("tr").close("thead").open("tbody");
    for (int row = 0; row < chart.categories().size(); row++) {
      html.open("tr").element("th", chart.categories().get(row), "scope", "row");
      for (Block.Series series : chart.series()) {
        point(series.points().get(row));
      }
      html.close("tr");
    }
    html.close("tbody").close("table").close("div").close("details");
  }

  private void point(Block.Point point) {
    html.open("td", "class", "number");
    if (point.id().isEmpty()) {
      html.text(point.label());
    } else {
      html.element("data", point.label(), "value", point.id());
    }
    html.close("td");
  }
}

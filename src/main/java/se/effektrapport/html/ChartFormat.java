package se.effektrapport.html;

/** How broad the drawing of a chart is; a narrow one has the names over the bars. */
enum ChartFormat {
  BROAD(640),
  NARROW(320);

  private final double width;

  ChartFormat(double width) {
    this.width = width;
  }

  double width() {
    return width;
  }

  boolean namesAbove() {
    return this == NARROW;
  }
}

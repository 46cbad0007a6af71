package se.effektrapport.html;

import java.util.Locale;

/** The few shapes that a chart consists of, as SVG: rectangles, lines and text. */
final class Drawing {
  private static final double HATCH_STEP = 7;

  private final Markup svg = new Markup(false);

  void rectangle(double x, double y, double width, double height, String fill) {
    svg.empty(
        "rect",
        "x",
        number(x),
        "y",
        number(y),
        "width",
        number(width),
        "height",
        number(height),
        "fill",
        fill);
  }

  void line(double x1, double y1, double x2, double y2, String stroke, double width) {
    lines("M" + number(x1) + " " + number(y1) + "L" + number(x2) + " " + number(y2), stroke, width);
  }

  /** A bar in the look of its series. */
  void bar(double x, double y, double width, double height, SeriesLook look) {
    if (width <= 0) {
      return;
    }
    rectangle(x, y, width, height, look.colour());
    String hatches = hatches(x, y, width, height, look.hatching());
    if (!hatches.isEmpty()) {
      lines(hatches, look.hatchColour(), 1);
    }
  }

  /**
   * @param anchor start, middle or end: what stands at x
   */
  void text(
      double x, double y, String text, double size, String anchor, boolean bold, String fill) {
    svg.element(
        "text",
        text,
        "x",
        number(x),
        "y",
        number(y),
        "font-size",
        number(size),
        "text-anchor",
        anchor,
        "font-weight",
        bold ? "600" : null,
        "fill",
        fill);
  }

  @Override
  public String toString() {
    return svg.toString();
  }

  private void lines(String path, String stroke, double width) {
    svg.empty("path", "d", path, "stroke", stroke, "stroke-width", number(width), "fill", "none");
  }

  private static String hatches(
      double x, double y, double width, double height, SeriesLook.Hatching hatching) {
    return switch (hatching) {
      case NONE -> "";
      case UPRIGHT -> upright(x, y, width, height);
      case RISING -> slanting(x, y, width, height, true);
      case FALLING -> slanting(x, y, width, height, false);
      case LEVEL -> level(x, y, width, height);
    };
  }

  private static String upright(double x, double y, double width, double height) {
    StringBuilder path = new StringBuilder();
    for (double at = HATCH_STEP / 2; at < width; at += HATCH_STEP) {
      segment(path, x + at, y, x + at, y + height);
    }
    return path.toString();
  }

  private static String level(double x, double y, double width, double height) {
    StringBuilder path = new StringBuilder();
    for (double at = HATCH_STEP / 2; at < height; at += HATCH_STEP) {
      segment(path, x, y + at, x + width, y + at);
    }
    return path.toString();
  }

  /** Lines at 45 degrees, cut at the sides of the rectangle. */
  private static String slanting(double x, double y, double width, double height, boolean rising) {
    StringBuilder path = new StringBuilder();
    for (double at = HATCH_STEP / 2 - height; at < width; at += HATCH_STEP) {
      double from = Math.max(0, -at); // how far along the line the rectangle begins and ends
      double to = Math.min(height, width - at);
      double y1 = rising ? y + height - from : y + from;
      double y2 = rising ? y + height - to : y + to;
      segment(path, x + at + from, y1, x + at + to, y2);
    }
    return path.toString();
  }

  private static void segment(StringBuilder path, double x1, double y1, double x2, double y2) {
    path.append('M').append(number(x1)).append(' ').append(number(y1));
    path.append('L').append(number(x2)).append(' ').append(number(y2));
  }

  static String number(double number) {
    String text = String.format(Locale.ROOT, "%.1f", number);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }
}

package se.effektrapport.pdf;

import java.awt.Color;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Paints the SVG of our charts (rectangles, straight lines, text) as vectors and real text. */
final class PaintChart {
  private final PdfContentByte page;
  private final Fonts fonts;
  private final float left;
  private final float top;
  private final float scale;
  private float width;

  /**
   * @param left where the chart begins on the page, in points from the left
   * @param top in points from below
   * @param scale points for each unit of the SVG
   */
  PaintChart(PdfContentByte page, Fonts fonts, float left, float top, float scale) {
    this.page = page;
    this.fonts = fonts;
    this.left = left;
    this.top = top;
    this.scale = scale;
  }

  void paint(Element svg) {
    width = Float.parseFloat(svg.getAttribute("viewBox").split(" ")[2]);
    page.saveState();
    for (Node node = svg.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element shape) {
        shape(shape);
      }
    }
    page.restoreState();
  }

  private void shape(Element shape) {
    switch (shape.getTagName()) {
      case "title", "desc" -> {} // not seen; they are the chart's alternative text
      case "rect" -> rectangle(shape);
      case "path" -> path(shape);
      case "text" -> text(shape);
      default -> throw new IllegalArgumentException("A chart cannot hold " + shape.getTagName());
    }
  }

  private void rectangle(Element shape) {
    float height = number(shape, "height") * scale;
    page.setColorFill(Color.decode(shape.getAttribute("fill")));
    page.rectangle(
        x(number(shape, "x")),
        y(number(shape, "y")) - height,
        number(shape, "width") * scale,
        height);
    page.fill();
  }

  /** A path of "M x y" and "L x y" only. */
  private void path(Element shape) {
    page.setColorStroke(Color.decode(shape.getAttribute("stroke")));
    page.setLineWidth(number(shape, "stroke-width") * scale);
    for (String step : shape.getAttribute("d").split("(?=[ML])")) {
      String[] point = step.substring(1).trim().split(" ");
      float x = x(Float.parseFloat(point[0]));
      float y = y(Float.parseFloat(point[1]));
      if (step.startsWith("M")) {
        page.moveTo(x, y);
      } else {
        page.lineTo(x, y);
      }
    }
    page.stroke();
  }

  private void text(Element shape) {
    BaseFont font = shape.hasAttribute("font-weight") ? fonts.semiBold() : fonts.regular();
    float x = number(shape, "x");
    float size = number(shape, "font-size") * scale;
    int alignment = alignment(shape);
    float room = alignment == PdfContentByte.ALIGN_RIGHT ? x : width - x;
    float broad = font.getWidthPoint(shape.getTextContent(), size);
    size *= Math.min(1, room * scale / Math.max(broad, 1)); // the name of a sign may be long
    page.setColorFill(Color.decode(shape.getAttribute("fill")));
    page.beginText();
    page.setFontAndSize(font, size);
    page.showTextAligned(alignment, shape.getTextContent(), x(x), y(number(shape, "y")), 0);
    page.endText();
  }

  private static int alignment(Element text) {
    return switch (text.getAttribute("text-anchor")) {
      case "end" -> PdfContentByte.ALIGN_RIGHT;
      case "middle" -> PdfContentByte.ALIGN_CENTER;
      default -> PdfContentByte.ALIGN_LEFT;
    };
  }

  private float x(float x) {
    return left + x * scale;
  }

  private float y(float y) {
    return top - y * scale;
  }

  private static float number(Element shape, String attribute) {
    return Float.parseFloat(shape.getAttribute(attribute));
  }
}

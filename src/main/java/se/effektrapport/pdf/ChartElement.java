package se.effektrapport.pdf;

import java.awt.Point;
import java.awt.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.w3c.dom.Element;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextReplacedElement;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.RenderingContext;

/** The place of a chart in the layout. */
final class ChartElement implements ITextReplacedElement {
  private final Element svg;
  private final Fonts fonts;
  private final int width;
  private final int height;
  private Point location = new Point(0, 0);

  /**
   * @param width in dots; the height follows from the SVG's own proportions
   */
  ChartElement(Element svg, Fonts fonts, int width) {
    String[] box = svg.getAttribute("viewBox").split(" ");
    this.svg = svg;
    this.fonts = fonts;
    this.width = width;
    this.height = Math.round(width * Float.parseFloat(box[3]) / Float.parseFloat(box[2]));
  }

  @Override
  public void paint(RenderingContext context, ITextOutputDevice device, BlockBox box) {
    Rectangle place = box.getContentAreaEdge(box.getAbsX(), box.getAbsY(), context);
    org.openpdf.text.Rectangle area = device.createLocalTargetArea(context, box);
    PdfContentByte page = device.getCurrentPage();
    float points = area.getWidth() * width / place.width;
    float unit = points / Float.parseFloat(svg.getAttribute("viewBox").split(" ")[2]);
    new PaintChart(page, fonts, area.getLeft(), area.getTop(), unit).paint(svg);
  }

  @Override
  public int getIntrinsicWidth() {
    return width;
  }

  @Override
  public int getIntrinsicHeight() {
    return height;
  }

  @Override
  public Point getLocation() {
    return location;
  }

  @Override
  public void setLocation(int x, int y) {
    location = new Point(x, y);
  }

  @Override
  public void detach(LayoutContext context) {}

  @Override
  public boolean isRequiresInteractivePaint() {
    return false;
  }

  @Override
  public boolean hasBaseline() {
    return false;
  }

  @Override
  public int getBaseline() {
    return 0;
  }
}

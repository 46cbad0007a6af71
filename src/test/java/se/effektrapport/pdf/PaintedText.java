package se.effektrapport.pdf;

import java.awt.Shape;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** The colours that a page is painted with: each sign's, and what was painted there before it. */
final class PaintedText extends PDFGraphicsStreamEngine {

  /** Two colours that meet, 0xRRGGBB. */
  record Colours(int text, int ground) implements Comparable<Colours> {
    @Override
    public int compareTo(Colours other) {
      return Long.compare(key(), other.key());
    }

    private long key() {
      return (long) text << 24 | ground;
    }

    @Override
    public String toString() {
      return "#%06x on #%06x".formatted(text, ground);
    }
  }

  private record Fill(Shape shape, int colour) {}

  private static final int PAPER = 0xffffff;

  private final List<Fill> fills = new ArrayList<>();
  private final Set<Colours> colours = new TreeSet<>();
  private GeneralPath path = new GeneralPath();
  private boolean watermark;

  private PaintedText(PDPage page) {
    super(page);
  }

  static Set<Colours> in(byte[] pdf) throws IOException {
    Set<Colours> all = new TreeSet<>();
    try (PDDocument file = Loader.loadPDF(pdf)) {
      for (PDPage page : file.getPages()) {
        PaintedText painted = new PaintedText(page);
        painted.processPage(page);
        all.addAll(painted.colours);
      }
    }
    return all;
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector width) throws IOException {
    if (watermark) {
      fills.add(new Fill(box(matrix, width), colour()));
      return;
    }
    Point2D middle = matrix.transformPoint(width.getX() / 2, 0.3f);
    int ground = PAPER;
    for (Fill fill : fills) {
      ground = fill.shape().contains(middle) ? fill.colour() : ground;
    }
    colours.add(new Colours(colour(), ground));
  }

  /** All of it: a sign on the watermark may stand on any part of it. */
  private static Shape box(Matrix matrix, Vector width) {
    GeneralPath box = new GeneralPath(Path2D.WIND_NON_ZERO);
    Point2D.Float first = matrix.transformPoint(0, 0);
    box.moveTo(first.getX(), first.getY());
    for (float[] corner : new float[][] {{width.getX(), 0}, {width.getX(), 1}, {0, 1}}) {
      Point2D.Float next = matrix.transformPoint(corner[0], corner[1]);
      box.lineTo(next.getX(), next.getY());
    }
    box.closePath();
    return box;
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    watermark |= properties != null && "Watermark".equals(properties.getNameAsString("Subtype"));
    super.beginMarkedContentSequence(tag, properties);
  }

  @Override
  public void endMarkedContentSequence() {
    watermark = false;
    super.endMarkedContentSequence();
  }

  private int colour() throws IOException {
    return getGraphicsState().getNonStrokingColor().toRGB();
  }

  @Override
  public void fillPath(int rule) throws IOException {
    path.setWindingRule(rule);
    fills.add(new Fill(path, colour()));
    endPath();
  }

  @Override
  public void fillAndStrokePath(int rule) throws IOException {
    fillPath(rule);
  }

  @Override
  public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
    path.moveTo(a.getX(), a.getY());
    for (Point2D corner : List.of(b, c, d)) {
      path.lineTo(corner.getX(), corner.getY());
    }
    path.closePath();
  }

  @Override
  public void moveTo(float x, float y) {
    path.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    path.lineTo(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    path.curveTo(x1, y1, x2, y2, x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return path.getCurrentPoint();
  }

  @Override
  public void closePath() {
    path.closePath();
  }

  @Override
  public void endPath() {
    path = new GeneralPath(Path2D.WIND_NON_ZERO);
  }

  @Override
  public void strokePath() {
    endPath();
  }

  @Override
  public void clip(int rule) {}

  @Override
  public void drawImage(PDImage image) {}

  @Override
  public void shadingFill(COSName shading) {}
}

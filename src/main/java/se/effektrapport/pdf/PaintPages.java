package se.effektrapport.pdf;

import java.awt.Shape;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfOutline;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.style.CalculatedStyle.Edge;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.newtable.TableRowBox;
import org.xhtmlrenderer.newtable.TableSectionBox;
import org.xhtmlrenderer.pdf.ITextFontContext;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.PageBox;
import org.xhtmlrenderer.render.RenderingContext;
import se.effektrapport.document.Block;
import se.effektrapport.document.Document;
import se.effektrapport.document.Inline;
import se.effektrapport.document.Outline;

/** Paints a laid out document, page after page. */
final class PaintPages {
  private static final Layer.PagedMode PRINT = Layer.PagedMode.PAGED_MODE_PRINT;

  private static final int ROUNDING = 2; // dots, of which a point has 20

  private final TaggingDevice device;
  private final Fonts fonts;
  private final ITextRenderer renderer;
  private final BlockBox root;
  private final List<PageBox> pages;
  private final RenderingContext context;
  private final int[] spaceAbove; // in dots, by page

  PaintPages(ITextRenderer renderer, TaggingDevice device, Fonts fonts) {
    this.fonts = fonts;
    this.renderer = renderer;
    this.device = device;
    this.root = renderer.getRootBox();
    this.pages = root.getLayer().getPages();
    this.context =
        renderer
            .getSharedContext()
            .newRenderingContextInstance(device, new ITextFontContext(), root.getLayer(), 0);
    context.setPageCount(pages.size());
    this.spaceAbove = new int[pages.size()];
  }

  private Box box(String id) {
    return renderer.getSharedContext().getBoxById(id);
  }

  private PageBox page(Box box) {
    return root.getLayer().getPage(context, box.getAbsY());
  }

  /**
   * @param content what the file is made from, which gives it its identity
   */
  void paint(Document document, String content, OutputStream out) {
    StructureTree tree = new StructureTree(renderer.getDocument());
    org.openpdf.text.Document pdf = new org.openpdf.text.Document(size(pages.getFirst()));
    ReportWriter writer = ReportWriter.open(pdf, out, content, pages.size(), device, tree);
    writer.leadLinks(id -> place(id, writer));
    pdf.open();
    device.setRoot(root);
    device.start(tree);
    device.setWriter(writer);
    root.getLayer().assignPagePaintingPositions(context, PRINT);
    repairHeads(root);
    findSpace(root);
    Watermark watermark = new Watermark(document.opening().draft(), fonts.semiBold());
    for (int i = 0; i < pages.size(); i++) {
      if (i > 0) {
        pdf.setPageSize(size(pages.get(i)));
        pdf.newPage();
      }
      paint(i, watermark, writer);
    }
    FindPlace place = new FindPlace(document.blocks());
    new CheckTags(tree, place).check(tree.root().element());
    bookmarks(Outline.of(document), writer);
    finish(document, tree, writer);
    pdf.close();
  }

  private static void finish(Document document, StructureTree tree, ReportWriter writer) {
    try {
      new DescribeFile(writer, document.metadata()).describe();
      new WriteStructure(writer, tree).write();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void paint(int number, Watermark watermark, ReportWriter writer) {
    PageBox page = pages.get(number);
    device.initializePage(writer.getDirectContent(), size(page).getHeight());
    context.setPage(number, page);
    device.at(number, true);
    page.paintBackground(context, 0, PRINT);
    if (number > 0) { // the cover says it in its own way
      watermark.paint(writer.getDirectContent(), size(page));
    }
    page.paintMarginAreas(context, 0, PRINT);
    page.paintBorder(context, 0, PRINT);
    device.at(number, false);
    Shape before = device.getClip();
    java.awt.Rectangle area = page.getPrintClippingBounds(context);
    area.height -= spaceAbove[number]; // the next page's beginning would be seen below
    device.clip(area);
    int left = page.getMarginBorderPadding(context, Edge.LEFT);
    int top =
        page.getMarginBorderPadding(context, Edge.TOP) - page.getPaintingTop() - spaceAbove[number];
    device.translate(left, top);
    root.getLayer().paint(context);
    device.translate(-left, -top);
    device.setClip(before);
    device.finishPage();
  }

  /** The space over what begins a page, as over a heading, is left out, as on a typeset page. */
  private void findSpace(Box box) {
    PageBox page = page(box);
    if (box instanceof BlockBox block && !block.getStyle().isAbsolute() && page != null) {
      float own =
          block.getStyle().getFloatPropertyProportionalHeight(CSSName.MARGIN_TOP, 0, context);
      int above = box.getAbsY() + (int) block.getMargin(context).top() - page.getTop();
      if (above <= own + ROUNDING) { // with anything above it, it would stand lower down
        spaceAbove[page.getPageNo()] = Math.max(spaceAbove[page.getPageNo()], above);
      }
    }
    for (int i = 0; i < box.getChildCount(); i++) {
      findSpace(box.getChild(i));
    }
  }

  /**
   * Head cells over several rows lose their background where the head is repeated, for the library
   * keeps them from overlapping the head that they are part of; without limits it leaves them be.
   */
  private static void repairHeads(Box box) {
    if (box instanceof TableRowBox row
        && row.getParent() instanceof TableSectionBox section
        && section.isHeader()) {
      row.setContentLimitContainer(null);
    }
    for (int i = 0; i < box.getChildCount(); i++) {
      repairHeads(box.getChild(i));
    }
  }

  private void bookmarks(Outline outline, ReportWriter writer) {
    PdfOutline[] last = new PdfOutline[5];
    last[0] = writer.getRootOutline();
    for (Block.Heading heading : outline.headings()) {
      PdfDestination place = place(heading.id(), writer);
      String words = Inline.words(heading.content());
      last[heading.level()] = new PdfOutline(last[heading.level() - 1], place, words);
    }
  }

  /** Where a link to this id leads, the space left out at the top of the page counted. */
  private PdfDestination place(String id, ReportWriter writer) {
    Box box = box(id);
    PageBox page = page(box);
    float fromTop =
        page.getMarginBorderPadding(context, Edge.TOP)
            + box.getAbsY()
            + box.getMargin(context).top()
            - page.getTop()
            - spaceAbove[page.getPageNo()];
    float height = size(page).getHeight() - fromTop / device.getDotsPerPoint();
    PdfDestination place = new PdfDestination(PdfDestination.XYZ, 0, height, 0);
    place.addPage(writer.getPageReference(page.getPageNo() + 1));
    return place;
  }

  private Rectangle size(PageBox page) {
    float dots = device.getDotsPerPoint();
    return new Rectangle(0, 0, page.getWidth(context) / dots, page.getHeight(context) / dots);
  }
}

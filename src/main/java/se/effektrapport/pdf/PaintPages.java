package se.effektrapport.pdf;

import java.awt.Shape;
import java.io.OutputStream;
import java.util.List;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.xhtmlrenderer.css.style.CalculatedStyle.Edge;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.pdf.ITextFontContext;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.PageBox;
import org.xhtmlrenderer.render.RenderingContext;
import se.effektrapport.document.Document;

/** Paints a laid out document, page after page. */
final class PaintPages {
  private final ITextOutputDevice device;
  private final ITextRenderer renderer;
  private final BlockBox root;
  private final List<PageBox> pages;
  private final RenderingContext context;

  PaintPages(ITextRenderer renderer) {
    this.renderer = renderer;
    this.device = renderer.getOutputDevice();
    this.root = renderer.getRootBox();
    this.pages = root.getLayer().getPages();
    this.context =
        renderer
            .getSharedContext()
            .newRenderingContextInstance(device, new ITextFontContext(), root.getLayer(), 0);
    context.setPageCount(pages.size());
  }

  /** The number of the page, from 1, on which the element begins. */
  int pageOf(String id) {
    Box box = renderer.getSharedContext().getBoxById(id);
    return root.getLayer().getPage(context, box.getAbsY()).getPageNo() + 1;
  }

  void paint(Document.Metadata metadata, String content, OutputStream out) {
    org.openpdf.text.Document pdf =
        new org.openpdf.text.Document(size(pages.getFirst()), 0, 0, 0, 0);
    ReportWriter writer = ReportWriter.open(pdf, out, content);
    writer.setCloseStream(false);
    describe(writer, metadata);
    pdf.open();
    device.setRoot(root);
    device.start(renderer.getDocument());
    device.setWriter(writer);
    root.getLayer().assignPagePaintingPositions(context, Layer.PagedMode.PAGED_MODE_PRINT);
    for (int i = 0; i < pages.size(); i++) {
      PageBox page = pages.get(i);
      if (i > 0) {
        pdf.setPageSize(size(page));
        pdf.newPage();
      }
      device.initializePage(writer.getDirectContent(), size(page).getHeight());
      context.setPage(i, page);
      paint(page);
      device.finishPage();
    }
    device.finish(context, root);
    pdf.close();
  }

  private static void describe(PdfWriter writer, Document.Metadata metadata) {
    String day = metadata.date().toString().replace("-", "");
    PdfString date = new PdfString("D:" + day + "000000Z");
    writer.getInfo().put(PdfName.TITLE, text(metadata.title()));
    writer.getInfo().put(PdfName.AUTHOR, text(metadata.author()));
    writer.getInfo().put(PdfName.SUBJECT, text(metadata.subject()));
    writer.getInfo().put(PdfName.CREATOR, text("effektrapport"));
    writer.getInfo().put(PdfName.PRODUCER, text("OpenPDF"));
    writer.getInfo().put(PdfName.CREATIONDATE, date);
    writer.getInfo().put(PdfName.MODDATE, date);
  }

  private static PdfString text(String text) {
    return new PdfString(text, PdfString.TEXT_UNICODE);
  }

  private void paint(PageBox page) {
    page.paintBackground(context, 0, Layer.PagedMode.PAGED_MODE_PRINT);
    page.paintMarginAreas(context, 0, Layer.PagedMode.PAGED_MODE_PRINT);
    page.paintBorder(context, 0, Layer.PagedMode.PAGED_MODE_PRINT);
    Shape before = device.getClip();
    device.clip(page.getPrintClippingBounds(context));
    int left = page.getMarginBorderPadding(context, Edge.LEFT);
    int top = page.getMarginBorderPadding(context, Edge.TOP) - page.getPaintingTop();
    device.translate(left, top);
    root.getLayer().paint(context);
    device.translate(-left, -top);
    device.setClip(before);
  }

  private Rectangle size(PageBox page) {
    float dots = device.getDotsPerPoint();
    return new Rectangle(0, 0, page.getWidth(context) / dots, page.getHeight(context) / dots);
  }
}

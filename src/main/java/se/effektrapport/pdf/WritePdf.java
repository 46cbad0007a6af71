package se.effektrapport.pdf;

import java.io.OutputStream;
import java.nio.file.Path;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.pdf.ITextRenderer;
import se.effektrapport.document.Document;
import se.effektrapport.html.WriteHtml;

/** Writes a document as a PDF, the same bytes each time. */
public final class WritePdf {
  private final WriteHtml html;

  /**
   * @param templates the templates folder, with rapport/rapport.css and the pictures
   */
  public WritePdf(Path templates) {
    this.html = new WriteHtml(templates);
  }

  /** Writes the PDF; the stream stays open. */
  public void write(Document document, OutputStream out) {
    String markup = html.writeWithLines(document);
    Fonts fonts = new Fonts();
    layOut(new PrepareHtml(fonts).prepare(markup), fonts).paint(document, markup, out);
  }

  /** Once as a rule; again when a table turned out too broad for the page and was changed. */
  private static PaintPages layOut(org.w3c.dom.Document html, Fonts fonts) {
    while (true) {
      TaggingDevice device = new TaggingDevice(ITextRenderer.DEFAULT_DOTS_PER_POINT);
      ITextRenderer renderer = renderer(device, fonts);
      renderer.setDocument(html);
      renderer.layout();
      if (!FitTables.fit(renderer.getRootBox())) {
        return new PaintPages(renderer, device, fonts);
      }
    }
  }

  private static ITextRenderer renderer(TaggingDevice device, Fonts fonts) {
    int dotsPerPixel = ITextRenderer.DEFAULT_DOTS_PER_PIXEL;
    ITextRenderer renderer =
        new ITextRenderer(
            ITextRenderer.DEFAULT_DOTS_PER_POINT,
            dotsPerPixel,
            device,
            new ServeNothing(device, dotsPerPixel),
            fonts,
            new ReplacedElements(device, fonts),
            new MeasureText());
    SharedContext context = renderer.getSharedContext();
    context.setLineBreakingStrategy(new BreakLines());
    return renderer;
  }
}

package se.effektrapport.pdf;

import org.w3c.dom.Element;
import org.xhtmlrenderer.extend.ReplacedElement;
import org.xhtmlrenderer.extend.UserAgentCallback;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextReplacedElementFactory;
import org.xhtmlrenderer.render.BlockBox;

/** Makes charts of inline SVG, and pictures of img. */
final class ReplacedElements extends ITextReplacedElementFactory {
  private final Fonts fonts;

  ReplacedElements(ITextOutputDevice device, Fonts fonts) {
    super(device);
    this.fonts = fonts;
  }

  @Override
  public ReplacedElement createReplacedElement(
      LayoutContext context, BlockBox box, UserAgentCallback agent, int width, int height) {
    Element element = box.getElement();
    if (element != null && element.getTagName().equals("svg")) {
      return new ChartElement(element, fonts, width);
    }
    return super.createReplacedElement(context, box, agent, width, height);
  }
}

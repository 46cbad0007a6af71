package se.effektrapport.pdf;

import org.openpdf.text.pdf.BaseFont;
import org.xhtmlrenderer.pdf.FontDescription;
import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.pdf.ITextFSFontMetrics;
import org.xhtmlrenderer.pdf.ITextFontContext;
import org.xhtmlrenderer.pdf.ITextTextRenderer;
import org.xhtmlrenderer.render.FSFontMetrics;

/** Measures text: a hyphen at the end of a line hangs in the margin, as in good typesetting. */
final class MeasureText extends ITextTextRenderer {

  @Override
  public int getWidth(ITextFontContext context, ITextFSFont font, String text) {
    return super.getWidth(context, font, BreakLines.whole(text));
  }

  /**
   * By the height of letters, not by the tallest sign of the whole font, which moves lines down.
   */
  @Override
  public FSFontMetrics getFSFontMetrics(ITextFontContext context, ITextFSFont font, String text) {
    FontDescription description = font.getFontDescription();
    float size = font.getSize2D();
    return new ITextFSFontMetrics(
        description.getFont().getFontDescriptor(BaseFont.ASCENT, size),
        -description.getFont().getFontDescriptor(BaseFont.DESCENT, size),
        -description.getYStrikeoutPosition() / 1000 * size,
        size / 12,
        -description.getUnderlinePosition() / 1000 * size,
        description.getUnderlineThickness() / 1000 * size);
  }
}

package se.effektrapport.pdf;

import java.awt.Color;
import org.openpdf.text.Element;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;

/**
 * The word across every page of a draft but its cover: under the text, so pale that the text on it
 * can be read, and an artifact, so that no reader takes it for text.
 */
record Watermark(String word, BaseFont font) {
  private static final Color PALE = new Color(0xE9EEF1);

  /** How much of the page's diagonal the word takes. */
  private static final float SHARE = 0.52f;

  /** Of the font's size; the middle of the letters and not their foot is to lie in the middle. */
  private static final double LETTER_HEIGHT = 0.66;

  private static final PdfName ARTIFACT = new PdfName("Artifact");

  void paint(PdfContentByte page, Rectangle size) {
    if (word.isEmpty()) {
      return;
    }
    double diagonal = Math.hypot(size.getWidth(), size.getHeight());
    float rising = (float) Math.toDegrees(Math.atan2(size.getHeight(), size.getWidth()));
    float points = (float) (diagonal * SHARE / font.getWidthPoint(word, 1));
    page.saveState();
    page.beginMarkedContentSequence(ARTIFACT, properties(), true);
    page.beginText();
    page.setFontAndSize(font, points);
    page.setColorFill(PALE);
    double below = points * LETTER_HEIGHT / 2;
    page.showTextAligned(
        Element.ALIGN_CENTER,
        word,
        (float) (size.getWidth() / 2 + below * Math.sin(Math.toRadians(rising))),
        (float) (size.getHeight() / 2 - below * Math.cos(Math.toRadians(rising))),
        rising);
    page.endText();
    page.endMarkedContentSequence();
    page.restoreState();
  }

  private static PdfDictionary properties() {
    PdfDictionary properties = new PdfDictionary();
    properties.put(PdfName.TYPE, new PdfName("Pagination"));
    properties.put(PdfName.SUBTYPE, new PdfName("Watermark"));
    return properties;
  }
}

package se.effektrapport.parity;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The text of each marked piece of a page, and how far down it begins. */
final class PdfMarks extends PDFMarkedContentExtractor {

  /**
   * A marked piece.
   *
   * @param top of its first line, in points from the top of the page
   */
  record Mark(String text, float top) {}

  private static final String NONE = "";

  private final Map<Integer, Mark> marks = new HashMap<>();
  // What each open sequence adds: its number, or the text that stands for its signs.
  private final Deque<COSDictionary> open = new ArrayDeque<>();

  private PdfMarks() {}

  static Map<Integer, Mark> of(PDPage page) {
    try {
      PdfMarks marks = new PdfMarks();
      marks.processPage(page);
      return marks.marks;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    open.push(properties == null ? new COSDictionary() : properties);
    String actual = open.peek().getString(COSName.ACTUAL_TEXT, NONE);
    if (!actual.isEmpty()) {
      add(actual, Float.NaN);
    }
  }

  @Override
  public void endMarkedContentSequence() {
    open.pop();
  }

  @Override
  protected void processTextPosition(TextPosition sign) {
    boolean replaced = open.stream().anyMatch(each -> each.containsKey(COSName.ACTUAL_TEXT));
    if (!replaced) {
      add(sign.getUnicode(), sign.getYDirAdj() - sign.getHeightDir());
    }
  }

  private void add(String text, float top) {
    for (COSDictionary each : open) {
      if (each.containsKey(COSName.MCID)) {
        marks.merge(
            each.getInt(COSName.MCID),
            new Mark(text, top),
            (before, now) -> new Mark(before.text() + now.text(), before.top()));
        return;
      }
    }
  }
}

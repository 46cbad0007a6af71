package se.effektrapport.verification;

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

/** The text of each marked piece of a page, by its number. */
final class ReadMarks extends PDFMarkedContentExtractor {

  private static final int NONE = -1;

  private final Map<Integer, StringBuilder> marks = new HashMap<>();
  private final Deque<Integer> open = new ArrayDeque<>();

  private ReadMarks() {}

  static Map<Integer, String> of(PDPage page) throws IOException {
    ReadMarks read = new ReadMarks();
    read.processPage(page);
    Map<Integer, String> texts = new HashMap<>();
    read.marks.forEach((number, text) -> texts.put(number, text.toString()));
    return texts;
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    open.push(properties == null ? NONE : properties.getInt(COSName.MCID, NONE));
  }

  @Override
  public void endMarkedContentSequence() {
    open.poll();
  }

  @Override
  protected void processTextPosition(TextPosition sign) {
    open.stream()
        .filter(number -> number != NONE)
        .findFirst()
        .ifPresent(
            number ->
                marks
                    .computeIfAbsent(number, unseen -> new StringBuilder())
                    .append(sign.getUnicode()));
  }
}

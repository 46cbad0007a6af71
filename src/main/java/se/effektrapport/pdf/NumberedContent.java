package se.effektrapport.pdf;

import java.util.List;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfWriter;

/** The content of a page, where one line of text may be several marked pieces in their places. */
final class NumberedContent extends PdfContentByte {
  private static final PdfName MCID = new PdfName("MCID");

  /** A piece of what is painted next, and its number on the page. */
  record Piece(PdfName role, int number, String words) {}

  private List<Piece> pieces = List.of();

  NumberedContent(PdfWriter writer) {
    super(writer);
  }

  void begin(PdfName role, int number) {
    PdfDictionary property = new PdfDictionary();
    property.put(MCID, new PdfNumber(number));
    beginMarkedContentSequence(role, property, true);
  }

  /** The text shown next is these pieces, the first of which is begun and the last left open. */
  void divideNext(List<Piece> next) {
    pieces = next;
  }

  /** Where a piece ends the next one goes on, so that nothing moves. */
  @Override
  public void showText(String text) {
    List<Piece> now = pieces;
    pieces = List.of();
    if (now.size() < 2) {
      super.showText(text);
      return;
    }
    int at = 0;
    for (Piece piece : now) {
      if (at > 0) {
        endMarkedContentSequence();
        begin(piece.role(), piece.number());
      }
      int end = piece == now.getLast() ? text.length() : at + piece.words().length();
      super.showText(text.substring(at, end));
      at = end;
    }
  }
}

package se.effektrapport.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfDocument;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfIndirectObject;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfWriter;

/** Writes the file so that the same content becomes the same bytes. */
final class ReportWriter extends PdfWriter {
  private final byte[] identity;

  private ReportWriter(PdfDocument pdf, OutputStream out, String content) {
    super(pdf, out);
    this.identity = hash(content);
  }

  static ReportWriter open(Document document, OutputStream out, String content) {
    PdfDocument pdf = new PdfDocument();
    document.addDocListener(pdf);
    ReportWriter writer = new ReportWriter(pdf, out, content);
    pdf.addWriter(writer);
    writer.setPdfVersion(VERSION_1_7);
    writer.setFullCompression();
    return writer;
  }

  /** The library asks for the identity in the information dictionary once that is written. */
  @Override
  public PdfIndirectObject addToBody(PdfObject object, boolean inObjectStream) throws IOException {
    PdfIndirectObject added = super.addToBody(object, inObjectStream);
    if (object == getInfo()) {
      getInfo().put(PdfName.FILEID, PdfEncryption.createInfoId(identity, identity));
    }
    return added;
  }

  private static byte[] hash(String content) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return java.util.Arrays.copyOf(hash, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

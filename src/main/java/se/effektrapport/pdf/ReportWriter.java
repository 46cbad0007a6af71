package se.effektrapport.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.function.Function;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfDocument;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfIndirectObject;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfWriter;
import org.w3c.dom.Element;

/** Writes the file: same content, same bytes; pages and links know their place in the structure. */
final class ReportWriter extends PdfWriter {
  private static final int ID_LENGTH = 16;

  private final byte[] identity;
  private final int pageCount;
  private final TaggingDevice device;
  private final StructureTree tree;
  private Function<String, PdfDestination> places;
  private int pagesWritten;

  private ReportWriter(
      PdfDocument pdf,
      OutputStream out,
      String content,
      int pageCount,
      TaggingDevice device,
      StructureTree tree) {
    super(pdf, out);
    this.identity = hash(content);
    this.pageCount = pageCount;
    this.device = device;
    this.tree = tree;
    this.directContent = new NumberedContent(this);
  }

  static ReportWriter open(
      Document document,
      OutputStream out,
      String content,
      int pageCount,
      TaggingDevice device,
      StructureTree tree) {
    PdfDocument pdf = new PdfDocument();
    document.addDocListener(pdf);
    ReportWriter writer = new ReportWriter(pdf, out, content, pageCount, device, tree);
    pdf.addWriter(writer);
    writer.setPdfVersion(VERSION_1_7);
    writer.setFullCompression();
    writer.setCloseStream(false);
    writer.setTabs(PdfName.S); // the tab key follows the structure
    return writer;
  }

  /**
   * @param to where a link to an id within the document leads
   */
  void leadLinks(Function<String, PdfDestination> to) {
    places = to;
  }

  int pageCount() {
    return pageCount;
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

  /** Pages are the keys 0, 1, 2, ... of the structure's parent tree, link areas come after them. */
  @Override
  public PdfIndirectObject addToBody(PdfObject object, PdfIndirectReference reference)
      throws IOException {
    if (object instanceof PdfDictionary page && PdfName.PAGE.equals(page.get(PdfName.TYPE))) {
      page.put(PdfName.STRUCTPARENTS, new PdfNumber(pagesWritten++));
    }
    return super.addToBody(object, reference);
  }

  @Override
  public void addAnnotation(PdfAnnotation annotation) {
    Element link = device.link();
    int page = getCurrentPageNumber() - 1;
    int number = tree.annotate(link, page, annotation.getIndirectReference());
    annotation.put(PdfName.STRUCTPARENT, new PdfNumber(pageCount + number));
    annotation.put(PdfName.CONTENTS, Roles.text(said(link)));
    String address = link.getAttribute("href");
    if (address.startsWith("#")) {
      // The library does not know what is left out at the top of a page.
      PdfDestination place = places.apply(address.substring(1));
      ((PdfDictionary) annotation.get(PdfName.A)).put(PdfName.D, place);
    }
    super.addAnnotation(annotation);
  }

  private static String said(Element link) {
    String address = link.getAttribute("href");
    String title = link.getAttribute("title");
    String words = (title.isEmpty() ? link.getTextContent() : title).strip();
    return address.startsWith("#") ? words : words + " (" + address + ")";
  }

  private static byte[] hash(String content) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return Arrays.copyOf(digest.digest(content.getBytes(StandardCharsets.UTF_8)), ID_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

package se.effektrapport.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import se.effektrapport.document.Document;
import se.effektrapport.document.ParseDocument;

/** A PDF made in a test, and what it says. */
record Sample(byte[] pdf) {

  /** The document with everything in it, with the real look. */
  static Document everything() {
    return parsed("allt.xhtml");
  }

  /** The document with all that tends to break: spans, long words, missing signs, page ends. */
  static Document nasty() {
    return parsed("elakt.xhtml");
  }

  private static Document parsed(String name) {
    return new ParseDocument().parse(new String(resource(name), StandardCharsets.UTF_8));
  }

  static Document of(String content) {
    return new ParseDocument()
        .parse(
            "<article lang=\"sv-SE\" data-date=\"2022-10-19\"><header data-subject=\"Ämne\""
                + " data-running-head=\"Huvud\"><p data-role=\"sender\">Avsändare</p>"
                + "<p data-role=\"title\">Titel</p></header>"
                + content
                + "</article>");
  }

  static Sample write(Document document, Path templates) {
    try {
      Files.createDirectories(templates.resolve("rapport"));
      Files.write(
          templates.resolve("rapport/rapport.css"),
          Files.readAllBytes(Path.of("templates/rapport/rapport.css")));
      Files.write(templates.resolve("rapport/prov.png"), resource("prov.png"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new WritePdf(templates).write(document, out);
    return new Sample(out.toByteArray());
  }

  /** The text of a page, from 1, with white space single. */
  String text(int page) throws IOException {
    try (PDDocument file = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      return stripper.getText(file).replaceAll("\\s+", " ");
    }
  }

  /** The page, from 1, that the bookmark of this heading leads to. */
  int page(String heading) throws IOException {
    try (PDDocument file = Loader.loadPDF(pdf)) {
      PDOutlineItem found =
          all(file.getDocumentCatalog().getDocumentOutline())
              .filter(item -> item.getTitle().equals(heading))
              .findFirst()
              .orElseThrow();
      return file.getPages().indexOf(found.findDestinationPage(file)) + 1;
    }
  }

  private static Stream<PDOutlineItem> all(PDOutlineNode outline) {
    return StreamSupport.stream(outline.children().spliterator(), false)
        .flatMap(item -> Stream.concat(Stream.of(item), all(item)));
  }

  private static byte[] resource(String name) {
    try (InputStream in = Sample.class.getResourceAsStream("/document/" + name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

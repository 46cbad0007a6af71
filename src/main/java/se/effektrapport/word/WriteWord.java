package se.effektrapport.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import se.effektrapport.document.Document;
import se.effektrapport.document.Outline;
import se.effektrapport.pagination.Twips;

/** Writes a document as a .docx with the styles of the template for its form. */
public final class WriteWord {
  private final Path templates;
  private final Pictures pictures;

  /**
   * @param templates the templates folder, with rapport/rapport.dotx, skrivelse/skrivelse.dotx and
   *     the pictures
   */
  public WriteWord(Path templates) {
    this.templates = templates;
    this.pictures = new Pictures(templates);
  }

  /**
   * The bytes of the file: the same for the same document.
   *
   * @throws WordException if the template is missing or lacks a style that is needed, a picture is
   *     missing or a link leads nowhere
   */
  public byte[] write(Document document) {
    OpenTemplate opened = OpenTemplate.in(templates, Template.of(document));
    try (XWPFDocument word = opened.word()) {
      write(document, opened);
      return bytes(word);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InvalidFormatException e) {
      throw new IllegalStateException("the properties of the file are our own", e);
    }
  }

  private void write(Document document, OpenTemplate opened) throws InvalidFormatException {
    XWPFDocument word = opened.word();
    WordFile file =
        new WordFile(
            word,
            opened.styles(),
            new Numbering(word, opened.styles()),
            Bookmarks.of(document),
            Outline.of(document));
    new Properties(document.metadata()).write(word);
    RunningHead.of(document).fill(word);

    Flow flow = Flow.of(word.getDocument().getBody());
    new WriteOpening(file, opened.pages()).write(document.opening(), flow);
    WriteContents contents = new WriteContents(file);
    body(document, contents, file, flow, opened.pages());
    contents.fillPages();
  }

  private void body(
      Document document, WriteContents contents, WordFile file, Flow flow, Pages template) {
    Pages pages = template;
    WriteBlocks blocks = new WriteBlocks(file, contents, new WriteFigure(file, pictures));
    PageTurns turns = PageTurns.of(document.blocks());
    boolean landscape = false;
    CTSectPr page = pages.of(false);
    for (int i = 0; i < turns.leaves().size(); i++) {
      if (turns.isLandscape(i) != landscape) {
        if (i > 0) {
          pages.end(page, flow, file);
          pages = pages.following();
        }
        landscape = turns.isLandscape(i);
        page = pages.of(landscape);
      }
      PageTurns.Leaf leaf = turns.leaves().get(i);
      leaf.sections().forEach(file.bookmarks()::expect);
      blocks.write(leaf.block(), flow, Place.BODY, Twips.textWidth(page));
    }
    if (!flow.endsWithParagraph()) {
      file.paragraph(flow, Style.SECTION_END);
    }
    file.word().getDocument().getBody().addNewSectPr().set(page);
  }

  private static byte[] bytes(XWPFDocument word) throws IOException {
    ByteArrayOutputStream unsorted = new ByteArrayOutputStream();
    Thread thread = Thread.currentThread();
    ClassLoader classes = thread.getContextClassLoader();
    // POI asks for an XML writer once for each part, and the search through all libraries for one
    // takes ten times as long as the writing; it finds the JDK's own either way.
    thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
    try {
      word.write(unsorted);
    } finally {
      thread.setContextClassLoader(classes);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    StampedZip.rewrite(unsorted.toByteArray(), bytes);
    return bytes.toByteArray();
  }
}

package se.effektrapport.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import se.effektrapport.document.Document;
import se.effektrapport.document.Outline;
import se.effektrapport.officefile.CheckParts;
import se.effektrapport.pagination.Twips;

/** Writes a document as a .docx with the styles of {@code rapport/rapport.dotx}. */
public final class WriteWord {
  private static final String TEMPLATE = "rapport/rapport.dotx";

  private final Pictures pictures;
  private final byte[] template;
  private final StyleIds styles;

  /**
   * @throws WordException if the template is missing or lacks a style that is needed
   */
  public WriteWord(Path templates) {
    this.pictures = new Pictures(templates);
    Path file = templates.resolve(TEMPLATE);
    CheckParts.problem(file)
        .ifPresent(
            found -> {
              throw unreadable(file, ", fann " + found, null);
            });
    try {
      this.template = Files.readAllBytes(file);
      try (XWPFDocument opened = OpenTemplate.of(template).word()) {
        this.styles = StyleIds.of(opened.getStyle());
      }
    } catch (IOException | InvalidFormatException | XmlException | RuntimeException e) {
      throw e instanceof WordException known ? known : unreadable(file, "", e);
    }
  }

  private static WordException unreadable(Path file, String found, Exception cause) {
    return new WordException(
        "Word-mallen %s går inte att läsa; väntade en mall sparad av Word eller LibreOffice%s."
            .formatted(file, found),
        cause);
  }

  /**
   * The bytes of the file: the same for the same document.
   *
   * @throws WordException if a picture is missing or a link leads nowhere
   */
  public byte[] write(Document document) {
    try {
      OpenTemplate opened = OpenTemplate.of(template);
      try (XWPFDocument word = opened.word()) {
        write(document, opened);
        return bytes(word);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InvalidFormatException e) {
      throw new IllegalStateException("the template was readable a moment ago", e);
    }
  }

  private void write(Document document, OpenTemplate opened) throws InvalidFormatException {
    XWPFDocument word = opened.word();
    WordFile file =
        new WordFile(
            word,
            styles,
            new Numbering(word, styles),
            Bookmarks.of(document),
            Outline.of(document));
    new Properties(document.metadata()).write(word);
    RunningHead.of(document).fill(word);

    Flow flow = Flow.of(word.getDocument().getBody());
    new WriteCover(file).write(document.cover(), flow);
    opened.pages().end(opened.pages().cover(), flow, file);
    WriteContents contents = new WriteContents(file);
    body(document, contents, file, flow, opened.pages());
    contents.fillPages();
  }

  private void body(
      Document document, WriteContents contents, WordFile file, Flow flow, Pages pages) {
    WriteBlocks blocks = new WriteBlocks(file, contents, new WriteFigure(file, pictures));
    PageTurns turns = PageTurns.of(document.blocks());
    boolean landscape = false;
    CTSectPr page = pages.of(false);
    for (int i = 0; i < turns.leaves().size(); i++) {
      if (turns.isLandscape(i) != landscape) {
        if (i > 0) {
          pages.end(page, flow, file);
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

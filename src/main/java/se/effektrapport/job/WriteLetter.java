package se.effektrapport.job;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.effektrapport.document.Document;
import se.effektrapport.document.ParseDocument;
import se.effektrapport.pdf.WritePdf;
import se.effektrapport.word.WriteWord;

/** Writes the markup of a letter as PDF and Word, the same bytes each time. */
final class WriteLetter {

  /** Of the files, in the order they are written. */
  static final List<String> ENDINGS = List.of(".pdf", ".docx");

  private final Path look;

  /**
   * @param look the folder of templates, or another with rapport/rapport.css and skrivelse/
   */
  WriteLetter(Path look) {
    this.look = look;
  }

  /** The files, called so, in a folder that nobody looks into yet. */
  List<Path> write(String markup, Path folder, String name) throws IOException {
    Document document = new ParseDocument().parse(markup);
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    new WritePdf(look).write(document, pdf);
    return List.of(
        Files.write(folder.resolve(name + ENDINGS.getFirst()), pdf.toByteArray()),
        Files.write(folder.resolve(name + ENDINGS.getLast()), new WriteWord(look).write(document)));
  }
}

package se.effektrapport.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import se.effektrapport.document.Document;
import se.effektrapport.document.ParseDocument;

/** Documents to write in tests, and the real template to write them with. */
final class Sample {
  static final Path TEMPLATES = Path.of("templates");
  private static final Path RESOURCES = Path.of("src/test/resources/word");
  private static final String FRAME =
      """
      <article lang="sv-SE" data-date="2022-10-19">
      <header data-subject="Prov" data-running-head="Prov 2022, utgåva 1">
      <p data-role="sender">Socialförvaltningen</p><p data-role="title">Ett prov</p></header>
      %s</article>
      """;

  private Sample() {}

  /** A document with this content. */
  static Document of(String content) {
    return new ParseDocument().parse(FRAME.formatted(content));
  }

  static Unzipped written(String content) {
    return written(of(content));
  }

  static Unzipped written(Document document) {
    return Unzipped.of(new WriteWord(TEMPLATES).write(document));
  }

  /** A document with everything a report can hold. */
  static Document report() {
    return new ParseDocument().parse(reportMarkup());
  }

  static String reportMarkup() {
    try {
      return Files.readString(RESOURCES.resolve("rapport.html"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The templates folder with the real Word template and the picture of the report. */
  static Path templatesWithPicture(Path folder) {
    try {
      Files.createDirectories(folder.resolve("rapport"));
      Files.copy(TEMPLATES.resolve("rapport/rapport.dotx"), folder.resolve("rapport/rapport.dotx"));
      Files.copy(RESOURCES.resolve("bild.png"), folder.resolve("rapport/bild.png"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return folder;
  }
}

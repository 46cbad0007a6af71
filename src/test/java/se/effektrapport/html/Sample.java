package se.effektrapport.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import se.effektrapport.document.ParseDocument;

/** Pages made in a test, with the real look. */
final class Sample {

  private Sample() {}

  /** A document of the test resources, such as allt.xhtml, as a page. */
  static String page(String document, Path templates) {
    try {
      Files.createDirectories(templates.resolve("rapport"));
      Files.write(
          templates.resolve("rapport/rapport.css"),
          Files.readAllBytes(Path.of("templates/rapport/rapport.css")));
      Files.write(templates.resolve("rapport/prov.png"), resource("prov.png"));
      String markup = new String(resource(document), StandardCharsets.UTF_8);
      return new WriteHtml(templates).write(new ParseDocument().parse(markup));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = Sample.class.getResourceAsStream("/document/" + name)) {
      return in.readAllBytes();
    }
  }
}

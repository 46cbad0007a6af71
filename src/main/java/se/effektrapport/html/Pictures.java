package se.effektrapport.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/** Pictures of the templates folder, carried inside the file. */
record Pictures(Path templates) {

  String address(String source) {
    try {
      byte[] picture = Files.readAllBytes(templates.resolve(source));
      return "data:image/png;base64," + Base64.getEncoder().encodeToString(picture);
    } catch (IOException e) {
      throw new UncheckedIOException("Bilden " + source + " går inte att läsa", e);
    }
  }
}

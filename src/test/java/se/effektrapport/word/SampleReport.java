package se.effektrapport.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The report with everything in it, written once for all tests. */
final class SampleReport {
  private static byte[] written;

  private SampleReport() {}

  static synchronized byte[] bytes() {
    if (written == null) {
      try {
        Path folder = Sample.templatesWithPicture(Files.createTempDirectory("mallar"));
        written = new WriteWord(folder).write(Sample.report());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return written;
  }
}

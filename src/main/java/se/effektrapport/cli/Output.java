package se.effektrapport.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that everything is written in. */
final class Output {

  private Output() {}

  /** Makes the folder if need be, and has the technicians' log written there. */
  static void prepare(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException failed) {
      throw unwritable(folder);
    }
    if (!Files.isWritable(folder)) {
      throw unwritable(folder);
    }
    System.setProperty("effektrapport.log", folder.resolve("effektrapport.log").toString());
  }

  /** For programs, and so in UTF-8 whatever the terminal speaks. */
  static void print(String csv) {
    try {
      System.out.write(csv.getBytes(StandardCharsets.UTF_8));
      System.out.flush();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static FailedException unwritable(Path folder) {
    return new FailedException(
        "Det går inte att skriva i mappen %s. Ge rätt att skriva i den, eller ange en annan med --output."
            .formatted(folder));
  }
}

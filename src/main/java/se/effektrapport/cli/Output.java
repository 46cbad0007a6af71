package se.effektrapport.cli;

import java.io.IOException;
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

  private static FailedException unwritable(Path folder) {
    return new FailedException(
        "Det går inte att skriva i mappen %s. Ge rätt att skriva i den, eller ange en annan med --output."
            .formatted(folder));
  }
}

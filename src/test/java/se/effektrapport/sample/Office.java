package se.effektrapport.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** LibreOffice Calc, which saves a workbook in its own way. */
final class Office {

  /** Opens the workbook and saves it, by way of another format if that is not xlsx. */
  void saveAgain(Path workbook, String by) throws IOException {
    Path work = Files.createTempDirectory("effektrapport-office");
    Path current = work.resolve("svar.xlsx");
    Files.copy(workbook, current);
    if (!by.equals("xlsx")) {
      current = convert(current, by, work.resolve("1"));
    }
    current = convert(current, "xlsx", work.resolve("2"));
    Files.move(current, workbook, StandardCopyOption.REPLACE_EXISTING);
  }

  private static Path convert(Path file, String format, Path folder) throws IOException {
    try {
      LibreOffice.convert(file, format, folder);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException(interrupted);
    }
    Path converted = folder.resolve("svar." + format);
    if (!Files.exists(converted)) {
      throw new IOException("soffice did not convert " + file + " to " + format);
    }
    return converted;
  }
}

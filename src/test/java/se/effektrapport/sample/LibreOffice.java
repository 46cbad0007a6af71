package se.effektrapport.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/** Another office program, which opens what we write and saves in its own way. */
public final class LibreOffice {

  private LibreOffice() {}

  public static boolean isInstalled() {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(place -> Files.isExecutable(Path.of(place, "soffice")));
  }

  /**
   * Opens a file and saves it.
   *
   * @param format as soffice knows it: "pdf", "xlsx:Calc MS Excel 2007 XML"
   */
  public static void convert(Path file, String format, Path folder)
      throws IOException, InterruptedException {
    Files.createDirectories(folder);
    Process soffice =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + file.resolveSibling("profil").toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                folder.toString(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(file.resolveSibling("soffice.txt").toFile())
            .start();
    assertThat(soffice.waitFor(3, TimeUnit.MINUTES)).as("soffice ended in time").isTrue();
  }
}

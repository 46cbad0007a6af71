package se.effektrapport.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/** Another program than Excel that people answer with. */
final class LibreOffice {

  private LibreOffice() {}

  static boolean isInstalled() {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(place -> Files.isExecutable(Path.of(place, "soffice")));
  }

  /** The workbook, opened and saved as .xlsx. */
  static Path saved(Path file, Path folder) throws Exception {
    Path out = Files.createDirectories(folder.resolve("libreoffice"));
    Process soffice =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profil").toUri(),
                "--headless",
                "--convert-to",
                "xlsx:Calc MS Excel 2007 XML",
                "--outdir",
                out.toString(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("soffice.txt").toFile())
            .start();
    assertThat(soffice.waitFor(3, TimeUnit.MINUTES)).as("soffice ended in time").isTrue();
    return out.resolve(file.getFileName());
  }
}

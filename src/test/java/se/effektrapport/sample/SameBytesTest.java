package se.effektrapport.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * An edition gives the same bytes in another process, whose sets and maps have another order, in
 * another time zone and with another language's numbers, letters and calendar.
 */
class SameBytesTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"Pacific/Kiritimati, ar, EG, arab", "America/St_Johns, tr, TR, latn"})
  void theSampleEditionIsTheSameFromAnotherProcess(
      String zone, String language, String country, String digits) throws Exception {
    renderElsewhere(
        "-Duser.timezone=" + zone,
        "-Duser.language=" + language,
        "-Duser.country=" + country,
        "-Duser.extensions=u-nu-" + digits,
        "-Dfile.encoding=ISO-8859-1");
    for (Map.Entry<String, byte[]> here : RenderSample.files().entrySet()) {
      Path mine = Files.write(folder.resolve("here"), here.getValue());
      assertThat(Files.mismatch(folder.resolve(here.getKey()), mine))
          .as("the first byte that differs in " + here.getKey())
          .isEqualTo(-1);
    }
  }

  private void renderElsewhere(String... options) throws IOException, InterruptedException {
    ProcessBuilder java = new ProcessBuilder(System.getProperty("java.home") + "/bin/java");
    java.command().addAll(List.of(options));
    java.command().add("-Djava.awt.headless=true");
    java.command().addAll(List.of("-cp", System.getProperty("java.class.path")));
    java.command().addAll(List.of(RenderSample.class.getName(), folder.toString()));
    Path log = folder.resolve("log.txt");
    Process process = java.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    assertThat(process.waitFor()).as(Files.readString(log)).isZero();
  }
}

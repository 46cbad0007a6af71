package se.effektrapport.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What lies where a workbook should, and is none, whatever it is called. */
@Timeout(60)
class NoFileTest {

  @TempDir Path folder;

  private static String sentence(Path file) {
    return ((Opened.Unreadable) ReadWorkbook.read(file)).sentence();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><table> | webbsida",
        "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"> |"
            + " XML-kalkylblad",
        "{\"url\": \"https://docs.google.com/x\", \"doc_id\": \"1\"} | genväg",
        "MIME-Version: 1.0 | e-postmeddelande",
        "\u0089PNG | en bild",
        "7z¼¯' | Packa upp",
        "fil;svar | inte en Excel-arbetsbok (.xlsx)",
        "{\\rtf1 | inte en Excel-arbetsbok (.xlsx)"
      })
  void tellsWhatItIs(String start, String words) throws IOException {
    Charset charset = StandardCharsets.ISO_8859_1;
    assertThat(sentence(Files.writeString(folder.resolve("svar.xlsx"), start, charset)))
        .contains(words);
  }

  @ParameterizedTest
  @CsvSource({
    "ppt/presentation.xml, presentation",
    "svar/enkät.xlsx, Packa upp",
    "Index/Tables/Tile.iwa, Numbers",
    "bild.png, ingen Excel-arbetsbok"
  })
  void tellsWhatAZipHolds(String part, String words) throws IOException {
    Path file = folder.resolve("svar.xlsx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry(part));
      zip.write('x');
    }
    assertThat(sentence(file)).contains(words);
  }

  @Test
  void aPipeIsNotWaitedFor() throws Exception {
    Path pipe = folder.resolve("svar.xlsx");
    assumeThat(Files.exists(Path.of("/usr/bin/mkfifo"))).isTrue();
    Process made = new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start();
    assertThat(made.waitFor(10, TimeUnit.SECONDS)).isTrue();
    assertThat(sentence(pipe)).contains("ingen vanlig fil");
  }

  @Test
  void aSocketIsNoWorkbook() throws IOException {
    // A socket's path may be about a hundred letters long.
    Path socket = Path.of("/tmp").resolve("s" + ProcessHandle.current().pid() + ".xlsx");
    assumeThat(Files.isDirectory(socket.getParent())).isTrue();
    try (var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      server.bind(UnixDomainSocketAddress.of(socket));
      assertThat(sentence(socket)).contains("ingen vanlig fil");
    } finally {
      Files.deleteIfExists(socket);
    }
  }

  @Test
  void aZipThatIsOnlyADirectoryIsDamaged() throws IOException {
    byte[] end = new byte[22];
    System.arraycopy(new byte[] {'P', 'K', 5, 6}, 0, end, 0, 4);
    Path file = Files.write(folder.resolve("svar.xlsx"), end);
    assertThat(sentence(file)).isEqualTo("Filen innehåller ingen Excel-arbetsbok." + save());
  }

  private static String save() {
    return " Öppna den i Excel, välj Arkiv och Spara som, välj filformatet Excel-arbetsbok (.xlsx)"
        + " och skicka den nya filen.";
  }
}

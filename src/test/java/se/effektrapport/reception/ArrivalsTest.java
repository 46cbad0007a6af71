package se.effektrapport.reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.effektrapport.intake.Arrival;
import se.effektrapport.round.RoundFolder;

/** What lies in the folder of answers. */
class ArrivalsTest {

  private static final LocalDate TODAY = LocalDate.of(2022, 10, 5);
  private static final LocalDate EARLY = LocalDate.of(2022, 9, 1);

  @TempDir Path folder;

  @BeforeEach
  void open() throws IOException {
    Files.createDirectories(folder.resolve("enkatsvar"));
  }

  private void lies(String name, String bytes) throws IOException {
    Path file = folder.resolve("enkatsvar").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, bytes);
  }

  private Arrivals arrivals() {
    RoundFolder round = new RoundFolder(folder, 2022);
    return Arrivals.in(round, round.received(), TODAY);
  }

  @Test
  void areInTheOrderTheyWereReceivedAndThenByName() throws IOException {
    lies("b.xlsx", "1");
    lies("c.xlsx", "2");
    lies("a.xlsx", "3");
    Files.writeString(folder.resolve("mottaget.csv"), "fil;mottaget\nc.xlsx;2022-09-01\n");

    assertThat(arrivals().all())
        .extracting(Arrival::name)
        .containsExactly("c.xlsx", "a.xlsx", "b.xlsx");
    assertThat(arrivals().all()).extracting(Arrival::received).containsExactly(EARLY, TODAY, TODAY);
  }

  @Test
  void areKnownByTheirBytesAndByTheirNameInNfc() throws IOException {
    lies("A\u030Arsta.xlsx", "abc");

    Arrival arrival = arrivals().all().getFirst();
    assertThat(arrival.name()).isEqualTo("Årsta.xlsx");
    assertThat(arrival.sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void thoseTakenBackAreKeptApart() throws IOException {
    lies("a.xlsx", "1");
    lies("aterkallat/b.xlsx", "2");
    lies("Återkallat/c.xlsx", "3");

    assertThat(arrivals().all()).extracting(Arrival::name).containsExactly("a.xlsx");
    assertThat(arrivals().withdrawn())
        .extracting(Arrival::name)
        .containsExactly("b.xlsx", "c.xlsx");
  }

  @Test
  void aPipeAndAFolderNamedAsAFileAreThereToBeRefusedAndNeverOpened() throws Exception {
    Path pipe = folder.resolve("enkatsvar/svar.xlsx");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    Files.createDirectories(folder.resolve("enkatsvar/Bromma.XLSX"));
    Files.createDirectories(folder.resolve("enkatsvar/gamla"));

    assertThat(arrivals().all())
        .extracting(Arrival::name)
        .containsExactly("Bromma.XLSX", "svar.xlsx");
    assertThat(arrivals().all()).extracting(Arrival::sha256).containsOnly("");
  }
}

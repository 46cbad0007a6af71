package se.effektrapport.datafile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFileTest {

  private record Received(int line, String file, LocalDate day) {
    static Received read(CsvFile.Row row) {
      return new Received(row.line(), row.text("fil"), row.date("mottaget"));
    }
  }

  @TempDir Path temporary;
  private Path file;

  @BeforeEach
  void nameTheFile() throws IOException {
    file = Files.createDirectory(temporary.resolve("2022")).resolve("mottaget.csv");
  }

  @Test
  void readsRowsWithTheirLines() throws IOException {
    assertThat(read("fil;mottaget\nA.xlsx;2022-09-28\n\n\"B; två.xlsx\" ; 2022-09-29\n;\n"))
        .containsExactly(
            new Received(2, "A.xlsx", LocalDate.of(2022, 9, 28)),
            new Received(4, "B; två.xlsx", LocalDate.of(2022, 9, 29)));
  }

  @Test
  void readsWhatASpreadsheetSaves() throws IOException {
    assertThat(read("\uFEFFmottaget,fil,\r\n2022-09-28,A.xlsx,\r\n"))
        .containsExactly(new Received(2, "A.xlsx", LocalDate.of(2022, 9, 28)));
    assertThat(read("fil\tmottaget\nA,B.xlsx\t2022-09-28\n")).hasSize(1);
  }

  @Test
  void tellsAllMistakesAtOnce() {
    assertThat(refused("fil;mottaget\nA.xlsx;28 sept\n;2022-09-28\nB.xlsx\nC.xlsx;2022-09-28;x\n"))
        .containsExactly(
            "2022/mottaget.csv, rad 2: väntade ett datum som 2022-09-30 under mottaget, fann ”28"
                + " sept”.",
            "2022/mottaget.csv, rad 3: väntade en text under fil, fann ingenting.",
            "2022/mottaget.csv, rad 4: väntade ett datum som 2022-09-30 under mottaget, fann"
                + " ingenting.",
            "2022/mottaget.csv, rad 5: väntade ett värde för varje rubrik, fann ”x” därtill.");
  }

  @Test
  void refusesOtherHeaders() {
    assertThat(refused("\nfil;datum\nA.xlsx;2022-09-28\n"))
        .containsExactly(
            "2022/mottaget.csv, rad 2: väntade rubrikerna fil och mottaget, fann ”fil; datum”.");
    assertThat(refused(""))
        .containsExactly(
            "2022/mottaget.csv, rad 1: väntade rubrikerna fil och mottaget, fann en tom fil.");
  }

  @Test
  void refusesAQuotationMarkThatIsNotClosed() {
    assertThat(refused("fil;mottaget\nA.xlsx;2022-09-28\n\"B.xlsx;2022-09-28\n"))
        .containsExactly(
            "2022/mottaget.csv, rad 3: väntade citattecken i par, fann ett som inte avslutas.");
  }

  @Test
  void refusesAFileThatIsNotUtf8OrNotThere() throws IOException {
    assertThat(refusal())
        .containsExactly("2022/mottaget.csv: väntade en fil, fann att filen saknas.");
    Files.write(file, "fil;mottaget\nÄlvsjö;\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(refusal())
        .containsExactly(
            "2022/mottaget.csv, rad 2: väntade text i teckenkodningen UTF-8, fann en annan"
                + " teckenkodning.");
  }

  private List<Received> read(String csv) throws IOException {
    Files.writeString(file, csv);
    return CsvFile.parse(file, List.of("fil", "mottaget"), Received::read);
  }

  private List<String> refused(String csv) {
    return sentences(catchThrowableOfType(DataFileException.class, () -> read(csv)));
  }

  private List<String> refusal() {
    return sentences(
        catchThrowableOfType(
            DataFileException.class,
            () -> CsvFile.parse(file, List.of("fil", "mottaget"), Received::read)));
  }

  private static List<String> sentences(DataFileException refusal) {
    return refusal.problems().stream().map(Problem::toString).toList();
  }
}

package se.effektrapport.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.effektrapport.datafile.DataFileException;

class ReceivedDatesTest {

  @TempDir Path temporary;

  @Test
  void knowsTheDayOfAFileHoweverItsNameWasTyped() throws IOException {
    ReceivedDates dates = read("fil;mottaget\nÄlvsjö.xlsx;2022-09-28\n");
    assertThat(dates.of(Path.of("enkatsvar", "A\u0308lvsjo\u0308.xlsx")))
        .hasValue(LocalDate.of(2022, 9, 28));
    assertThat(dates.of(Path.of("Farsta.xlsx"))).isEmpty();
  }

  @Test
  void knowsNoDayWithoutAFile() {
    assertThat(ReceivedDates.read(temporary.resolve("mottaget.csv")).names()).isEmpty();
  }

  @Test
  void refusesAFileThatIsNotedTwiceAndADayThatIsNone() {
    assertThatThrownBy(
            () -> read("fil;mottaget\nA.xlsx;2022-09-28\nA.xlsx;2022-09-29\nB.xlsx;igår\n"))
        .isInstanceOf(DataFileException.class)
        .hasMessageContaining("rad 3: väntade varje fil en gång under fil, fann ”A.xlsx”.")
        .hasMessageContaining("rad 4: väntade ett datum som 2022-09-30 under mottaget");
  }

  private ReceivedDates read(String csv) throws IOException {
    return ReceivedDates.read(Files.writeString(temporary.resolve("mottaget.csv"), csv));
  }
}

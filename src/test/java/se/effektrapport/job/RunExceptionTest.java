package se.effektrapport.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import se.effektrapport.wording.WordReport;

/** What kept a run from its end is told in a sentence that says what to do about it. */
class RunExceptionTest {

  private static String told(Throwable failed) {
    return RunException.of(new IllegalStateException("wrapped", failed)).getMessage();
  }

  @Test
  void saysThatTheDiskIsFull() {
    assertThat(told(new IOException("No space left on device"))).startsWith("Disken är full");
    assertThat(told(new SQLException("could not extend file", "53100")))
        .startsWith("Databasens disk är full");
  }

  @Test
  void saysThatAFileIsOpenElsewhere() {
    String windows = "The process cannot access the file because it is being used by another";
    for (String reason : new String[] {windows, "Device or resource busy"}) {
      assertThat(told(new FileSystemException("granskning.xlsx", null, reason)))
          .startsWith("Det gick inte att läsa eller skriva granskning.xlsx. Stäng filen");
    }
  }

  @Test
  void saysThatAFolderIsReadOnly() {
    for (IOException refused :
        new IOException[] {
          new AccessDeniedException("output/2022"),
          new FileSystemException("output/2022", null, "Read-only file system")
        }) {
      assertThat(told(refused))
          .startsWith("Det går inte att skriva i output/2022. Kontrollera att mappen inte är");
    }
  }

  @Test
  void saysThatTheDatabaseIsGone() {
    for (String state : new String[] {"08006", "08001", "57P01", "57P03"}) {
      assertThat(told(new SQLException("gone", state))).startsWith("Databasen svarar inte längre.");
    }
    assertThat(told(new SQLTransientConnectionException("no connection from the pool")))
        .startsWith("Databasen svarar inte längre.");
  }

  @Test
  void whatCanBeMendedInAFileIsToldFromWhatFailed() {
    Throwable mistake = catchThrowable(() -> new WordReport(Path.of("finns/inte")));
    assertThat(RunException.of(new IllegalStateException("wrapped", mistake)).isMistakeInAFile())
        .isTrue();
    assertThat(RunException.of(new IOException("No space left on device")).isMistakeInAFile())
        .isFalse();
  }

  @Test
  void aMistakeOfOursIsCalledSo() {
    assertThat(told(new SQLException("duplicate key", "23505")))
        .startsWith("Körningen misslyckades av ett fel i programmet.");
  }
}

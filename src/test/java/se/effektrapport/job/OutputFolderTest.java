package se.effektrapport.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

  @TempDir Path output;
  private OutputFolder folder;

  @BeforeEach
  void aRound() {
    folder = new OutputFolder(output, 2022);
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.path().resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @Test
  void bringsBackAnEditionThatWasMovedOutOfTheWay() throws IOException {
    write(".utgava-1.gammal/rapport.pdf", "den gamla");
    write("utgava-1.ofullstandig/rapport.pdf", "den nya");

    folder.repair();

    assertThat(folder.path().resolve("utgava-1/rapport.pdf")).hasContent("den gamla");
    assertThat(folder.path()).isDirectoryNotContaining("glob:**.{gammal,ofullstandig}");
  }

  @Test
  void throwsAwayWhatIsHalfWayAndNothingElse() throws IOException {
    write(".utgava-1.gammal/rapport.pdf", "den gamla");
    write("utgava-1/rapport.pdf", "den nya");
    write(".mottagning.csv.ny", "halv");
    write(".anteckning", "någon annans");
    write("utgava-1 kopia/rapport.pdf", "någon annans");

    folder.repair();

    assertThat(folder.path().resolve("utgava-1/rapport.pdf")).hasContent("den nya");
    try (var left = Files.list(folder.path())) {
      assertThat(left.map(each -> each.getFileName().toString()))
          .containsExactlyInAnyOrder("utgava-1", "utgava-1 kopia", ".anteckning");
    }
  }

  @Test
  void hasNothingToPutRightBeforeTheFirstRun() throws IOException {
    folder.repair();
    assertThat(folder.path()).doesNotExist();
  }

  @Test
  void keepsTheEditionThatStandsWhenTheNewOneCannotBeMovedIn() throws IOException {
    write("utgava-1/rapport.pdf", "den gamla");

    assertThatThrownBy(() -> folder.publish(1)).isInstanceOf(IOException.class);

    assertThat(folder.path().resolve("utgava-1/rapport.pdf")).hasContent("den gamla");
  }
}

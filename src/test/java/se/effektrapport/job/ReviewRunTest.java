package se.effektrapport.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import se.effektrapport.database.Login;
import se.effektrapport.database.TestDatabase;

/** The review workbook as runs leave it. */
@RunsJobs
class ReviewRunTest {

  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.empty();

  @TempDir Path folder;
  private SmallInput input;
  private Login login;
  private Path workbook;

  @BeforeEach
  void run() throws IOException {
    input = SmallInput.in(folder);
    login = DATABASE.freshSchema();
    workbook = input.output().resolve("granskning.xlsx");
    input.run(login);
  }

  @Test
  void comesBackWhenItIsDeletedAndStaysWhenNothingIsNew() throws IOException {
    byte[] first = Files.readAllBytes(workbook);
    assertThat(input.run(login).published()).isFalse();
    assertThat(workbook).hasBinaryContent(first);

    Files.delete(workbook);
    assertThat(input.run(login).published()).as("it belongs to no edition").isFalse();
    assertThat(workbook).hasBinaryContent(first);
  }

  /** The step that writes it is undone as a whole when something in it fails. */
  @Test
  void whatWeWriteIsNotedThoughTheStepFails() throws IOException {
    Path inTheWay = input.output().resolve(".granskning.ny/i vägen");
    input.takeInTheLateAnswer();

    assertThatThrownBy(() -> input.run(login, putting(inTheWay))).isInstanceOf(RunException.class);
    assertThat(noted()).isEqualTo(2);
    Files.delete(inTheWay);
    Files.delete(inTheWay.getParent());
    input.run(login);
    assertThat(noted()).isEqualTo(2);
    assertThat(input.output().resolve("granskning-2.xlsx")).doesNotExist();
  }

  /** Puts a folder there while the run renders: what lay there before is cleared away. */
  private static Progress putting(Path inTheWay) {
    return new Progress() {
      @Override
      public void step(String name, int pieces) {}

      @Override
      public void done(String what) {
        if (what.equals(Manifest.NAME)) {
          try {
            Files.createDirectories(inTheWay);
          } catch (IOException failed) {
            throw new UncheckedIOException(failed);
          }
        }
      }
    };
  }

  private static int noted() {
    return DATABASE
        .operations()
        .queryForObject("select count(*) from review_workbook", Integer.class);
  }

  @Test
  void isLeftAloneWhenItWasChangedAndTheRunSaysSo() throws IOException {
    Files.writeString(workbook, "mina ord", StandardOpenOption.APPEND);
    byte[] mine = Files.readAllBytes(workbook);
    input.takeInTheLateAnswer();

    String remark =
        "granskning.xlsx är ändrad sedan programmet skrev den och har lämnats orörd. Den nya heter"
            + " granskning-2.xlsx.";
    assertThat(input.run(login).remarks()).contains(remark);
    assertThat(workbook).hasBinaryContent(mine);
    assertThat(input.output().resolve("granskning-2.xlsx")).isNotEmptyFile();
    assertThat(input.status(login).left().remarks()).as("asked for").contains(remark);

    input.run(login);
    assertThat(input.output().resolve("granskning-3.xlsx")).doesNotExist();
    Files.delete(workbook);
    assertThat(input.run(login).remarks()).doesNotContain(remark);
    assertThat(workbook).isNotEmptyFile();
    assertThat(input.output().resolve("granskning-2.xlsx")).doesNotExist();
  }
}

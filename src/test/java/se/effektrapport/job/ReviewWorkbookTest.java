package se.effektrapport.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import se.effektrapport.database.TestDatabase;
import se.effektrapport.review.Stores;
import se.effektrapport.review.WrittenReviews;

/** Whose a review workbook is, and under which name the next one is written. */
class ReviewWorkbookTest {

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

  @TempDir Path folder;
  private ReviewWorkbook workbook;

  @BeforeEach
  void open() {
    workbook = new ReviewWorkbook(2022, folder, Stores.writtenReviews(DATABASE.client()));
  }

  @Test
  void writesOneAndReplacesItWhileNobodyHasChangedIt() throws IOException {
    write("ett");
    write("två");
    write("ett");

    assertThat(files()).isEqualTo(Map.of("granskning.xlsx", "ett"));
    assertThat(workbook.remarks()).isEmpty();
  }

  @Test
  void isNotMadeAgainWhileItStandsAndIsMadeFromTheSame() throws IOException {
    write("ett");
    workbook.write("ett", () -> fail("made again"));
    Files.delete(folder.resolve("granskning.xlsx"));
    write("ett");

    change("granskning.xlsx");
    write("ett");
    workbook.write("ett", () -> fail("made again beside a changed one"));
    assertThat(files()).isEqualTo(Map.of("granskning.xlsx", "ändrad", "granskning-2.xlsx", "ett"));
  }

  @Test
  void leavesAChangedOneAloneAndWritesTheNewOneOnceUnderANumber() throws IOException {
    write("ett");
    change("granskning.xlsx");
    write("två");
    write("två");

    Map<String, String> left = Map.of("granskning.xlsx", "ändrad", "granskning-2.xlsx", "två");
    assertThat(files()).isEqualTo(left);
    assertThat(workbook.remarks())
        .containsExactly(
            "granskning.xlsx är ändrad sedan programmet skrev den och har lämnats orörd. Den nya"
                + " heter granskning-2.xlsx.");

    write("tre");
    assertThat(files()).containsEntry("granskning-2.xlsx", "tre").hasSize(2);
  }

  @Test
  void goesOnToTheNextNumberWhenTheNumberedOneIsChangedToo() throws IOException {
    write("ett");
    change("granskning.xlsx");
    write("två");
    change("granskning-2.xlsx");
    write("tre");

    assertThat(files()).containsEntry("granskning-3.xlsx", "tre").hasSize(3);
    assertThat(workbook.remarks())
        .hasSize(2)
        .allMatch(remark -> remark.endsWith("Den nya heter granskning-3.xlsx."));
  }

  @Test
  void takesTheFirstNameAgainWhenTheChangedOneIsTakenAway() throws IOException {
    write("ett");
    change("granskning.xlsx");
    write("två");
    Files.delete(folder.resolve("granskning.xlsx"));
    write("två");

    assertThat(files()).isEqualTo(Map.of("granskning.xlsx", "två"));
    assertThat(workbook.remarks()).isEmpty();
  }

  @Test
  void leavesOneAloneThatIsOpenInExcelOrLibreOffice() throws IOException {
    for (String owner : new String[] {"~$granskning.xlsx", ".~lock.granskning.xlsx#"}) {
      write("ett");
      Files.createFile(folder.resolve(owner));
      write("ett");
      assertThat(folder.resolve("granskning-2.xlsx")).as("nothing is new").doesNotExist();

      write("två");
      assertThat(folder.resolve("granskning.xlsx")).hasContent("ett");
      assertThat(folder.resolve("granskning-2.xlsx")).hasContent("två");
      assertThat(workbook.remarks())
          .containsExactly(
              "granskning.xlsx är öppen i ett annat program och har lämnats orörd. Den nya heter"
                  + " granskning-2.xlsx.");

      Files.delete(folder.resolve(owner));
      write("två");
      assertThat(files()).as("closed").isEqualTo(Map.of("granskning.xlsx", "två"));
    }
  }

  @Test
  void leavesAloneWhatItNeverWrote() throws IOException {
    change("granskning.xlsx");
    Files.createDirectories(folder.resolve("granskning-2.xlsx"));
    change("granskning-9.xlsx");
    change("granskning Anna.xlsx");
    write("ett");

    assertThat(folder.resolve("granskning-3.xlsx")).hasContent("ett");
    assertThat(folder.resolve("granskning.xlsx")).hasContent("ändrad");
    assertThat(folder.resolve("granskning-9.xlsx")).hasContent("ändrad");
    assertThat(workbook.remarks()).hasSize(2);
  }

  @Test
  void aWorkbookOfAnotherRoundIsNotOurs() throws IOException {
    write("ett");
    new ReviewWorkbook(2023, folder, Stores.writtenReviews(DATABASE.client()))
        .write("två", () -> bytes("två"));

    assertThat(files()).containsEntry("granskning.xlsx", "ett").hasSize(2);
  }

  /** Killed when it was noted but not yet there, and when it was half written. */
  @Test
  void aRunThatWasCutShortLeavesNoDoubles() throws IOException {
    write("ett");
    WrittenReviews cut = new CutShort(Stores.writtenReviews(DATABASE.client()));
    assertThatThrownBy(() -> new ReviewWorkbook(2022, folder, cut).write("två", () -> bytes("två")))
        .isInstanceOf(IllegalStateException.class);
    Files.writeString(folder.resolve(".granskning.ny"), "hal");
    assertThat(folder.resolve("granskning.xlsx")).hasContent("ett");

    write("tre");
    assertThat(files()).isEqualTo(Map.of("granskning.xlsx", "tre"));
  }

  /** Keeps what is written and then ends, as a run does that is killed. */
  private record CutShort(WrittenReviews kept) implements WrittenReviews {

    @Override
    public boolean wrote(int round, String file, String sha256) {
      return kept.wrote(round, file, sha256);
    }

    @Override
    public boolean wroteOf(int round, String file, String sha256, String madeFrom) {
      return kept.wroteOf(round, file, sha256, madeFrom);
    }

    @Override
    public void writes(int round, String file, String sha256, String madeFrom) {
      kept.writes(round, file, sha256, madeFrom);
      throw new IllegalStateException("killed");
    }
  }

  private void write(String content) throws IOException {
    workbook.write(content, () -> bytes(content));
  }

  private void change(String name) throws IOException {
    Files.writeString(folder.resolve(name), "ändrad");
  }

  private static byte[] bytes(String content) {
    return content.getBytes(StandardCharsets.UTF_8);
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (var there = Files.list(folder)) {
      for (Path file : there.filter(Files::isRegularFile).toList()) {
        files.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return files;
  }
}

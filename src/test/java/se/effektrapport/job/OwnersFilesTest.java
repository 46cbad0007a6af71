package se.effektrapport.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What others on the machine can read of what the real program leaves. */
@DisabledOnOs(OS.WINDOWS)
class OwnersFilesTest {

  private static final Set<PosixFilePermission> OTHERS =
      PosixFilePermissions.fromString("---rwxrwx");

  @TempDir Path folder;

  @Test
  void onlyWhatIsPublishedIsOpenToOthersWhateverTheUmask() throws Exception {
    RealProgram program = RealProgram.in(folder.resolve("allt")).whereNothingIsPrivate();
    SmallInput input = program.input();
    Files.writeString(input.answers().resolve("brev.xlsx"), "hej");
    Path before = Files.createDirectories(input.output());
    Files.writeString(before.resolve("granskning-7.xlsx"), "somebody's");
    open(before.resolve("granskning-7.xlsx"), "rw-rw-rw-");
    open(input.folder().resolve("input/2022"), "rwxrwxrwx");

    assertThat(program.run("rapport").code()).isEqualTo(1);
    assertThat(program.run("enkat").code()).isZero();
    assertThat(program.run("kvittens").code()).isZero();

    assertThat(readable(program.output("")))
        .containsExactly(
            "",
            "2022",
            "2022/status.html",
            "2022/utgava-1",
            "2022/utgava-1/effektrapport-2022-utgava-1.docx",
            "2022/utgava-1/effektrapport-2022-utgava-1.html",
            "2022/utgava-1/effektrapport-2022-utgava-1.pdf",
            "2022/utgava-1/manifest.json",
            "2022/utgava-1/underlag.json",
            "2022/utgava-1/underlag.xlsx",
            "effektrapport.log");
    for (String internal :
        List.of("aterkoppling/okand-svar-1.txt", "mottagning.csv", "skrivunderlag.docx")) {
      assertThat(permissions(input.output().resolve(internal))).isEqualTo("rw-------");
    }
    assertThat(permissions(input.folder().resolve("input/2022"))).isEqualTo("rwx------");
    assertThat(program.temporary()).as("files that were left").isEmptyDirectory();
  }

  private static void open(Path path, String letters) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(letters));
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  /** What others can come at: nothing in a folder that is closed to them. */
  private static Set<String> readable(Path root) throws IOException {
    Set<String> found = new TreeSet<>();
    collect(root, root, found);
    return found;
  }

  private static void collect(Path root, Path path, Set<String> found) throws IOException {
    if (Files.getPosixFilePermissions(path).stream().noneMatch(OTHERS::contains)) {
      return;
    }
    found.add(root.relativize(path).toString());
    if (Files.isDirectory(path)) {
      try (var children = Files.list(path)) {
        for (Path child : children.toList()) {
          collect(root, child, found);
        }
      }
    }
  }
}

package se.effektrapport.ownerfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnerOnlyTest {

  @TempDir Path folder;

  @BeforeEach
  void onlyWhereThereAreSuchPermissions() {
    Assumptions.assumeTrue(
        folder.getFileSystem().supportedFileAttributeViews().contains("posix"),
        "the file system knows no owners");
  }

  @Test
  void aFileIsClosedFromTheMomentItIsMadeAndNotFirstWhenItIsWhole() throws IOException {
    Path file = folder.resolve("a");
    try (OutputStream out = OwnerOnly.newOutputStream(file)) {
      assertThat(file).isEmptyFile();
      assertThat(permissions(file)).isEqualTo("rw-------");
      out.write(1);
    }
    OwnerOnly.createFile(folder.resolve("b"));
    assertThat(permissions(folder.resolve("b"))).isEqualTo("rw-------");
    assertThatThrownBy(() -> OwnerOnly.createFile(folder.resolve("b")))
        .isInstanceOf(FileAlreadyExistsException.class);
  }

  @Test
  void anOpenFileIsReplacedAndNotWrittenOver() throws IOException {
    Path open = Files.createFile(folder.resolve("a"));
    Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rw-rw-rw-"));
    Path other = Files.createLink(folder.resolve("b"), open);

    OwnerOnly.write(open, new byte[] {1});

    assertThat(permissions(open)).isEqualTo("rw-------");
    assertThat(other).as("whoever had it open before sees nothing new").isEmptyFile();
  }

  @Test
  void whatALinkLeadsToIsNotWrittenTo() throws IOException {
    Path elsewhere = Files.createFile(folder.resolve("elsewhere"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), elsewhere);

    OwnerOnly.write(link, new byte[] {1});

    assertThat(elsewhere).isEmptyFile();
    assertThat(link).isRegularFile();
    assertThat(Files.isSymbolicLink(link)).isFalse();
  }

  @Test
  void aFolderIsClosedWhetherItWasThereOrNot() throws IOException {
    Path made = folder.resolve("x/y/made");
    OwnerOnly.createFolder(made);
    assertThat(permissions(made)).isEqualTo("rwx------");

    Path open = Files.createDirectory(folder.resolve("open"));
    Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));
    OwnerOnly.createFolder(open);
    assertThat(permissions(open)).isEqualTo("rwx------");
  }

  @Test
  void closingGivesTheOwnerNothingNew() throws IOException {
    Path file = Files.createFile(folder.resolve("a"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));

    OwnerOnly.close(file);

    assertThat(permissions(file)).isEqualTo("r--------");
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}

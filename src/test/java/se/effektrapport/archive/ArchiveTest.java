package se.effektrapport.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {

  private static final LocalDate DAY = LocalDate.of(2027, 1, 15);

  @TempDir Path folder;

  @Test
  void theSameContentIsTheSameCopyAndAnotherGetsANumber() throws IOException {
    Archived first = archive("ett");
    assertThat(first.file()).isEqualTo("gallring-2022-2027-01-15.zip");
    assertThat(archive("ett")).isEqualTo(first);
    assertThat(archive("ett", DAY.plusDays(1))).as("another day").isEqualTo(first);
    assertThat(archive("två").file()).isEqualTo("gallring-2022-2027-01-15-2.zip");
    assertThat(folder.resolve("arkiv"))
        .isDirectoryNotContaining(file -> file.toString().endsWith("ofullstandig"));
  }

  private Archived archive(String text) throws IOException {
    return archive(text, DAY);
  }

  private Archived archive(String text, LocalDate day) throws IOException {
    try (Archive archive = Archive.begin(folder.resolve("arkiv"), "gallring-2022", day)) {
      try (Writer writer = archive.text("rader.jsonl")) {
        writer.append(text);
      }
      archive.add("a.txt", text);
      return archive.keep();
    }
  }

  @Test
  void namesThatCannotBeHadEverywhereAreMadeSuchThatCan() throws Exception {
    Path file = Files.writeString(folder.resolve("fil"), "ord");
    Path copy;
    try (Archive archive = Archive.begin(folder.resolve("arkiv"), "a", DAY)) {
      archive.add("input/svar\n\\från: oss?.xlsx", file);
      archive.add("input/svar__från_ oss_.xlsx", file);
      copy = folder.resolve("arkiv").resolve(archive.keep().file());
    }
    try (ZipFile zip = new ZipFile(copy.toFile())) {
      assertThat(zip.stream().map(ZipEntry::getName))
          .containsExactly(
              "input/svar__från_ oss_.xlsx", "input/svar__från_ oss_.xlsx~2", "SHA256SUMS");
    }
  }

  @Test
  void nothingIsLeftOfACopyThatTheDiskHadNoRoomFor() throws IOException {
    assertThatThrownBy(
            () -> {
              try (Archive archive =
                  Archive.begin(
                      folder, "gallring", DAY, file -> full(Files.newOutputStream(file)))) {
                archive.add("a.txt", "text".repeat(10));
                archive.keep();
              }
            })
        .isInstanceOf(IOException.class);
    assertThat(folder).isEmptyDirectory();
  }

  private static OutputStream full(OutputStream out) {
    return new FilterOutputStream(out) {
      @Override
      public void write(byte[] bytes, int offset, int length) throws IOException {
        throw new IOException("No space left on device");
      }
    };
  }

  @Test
  void aCopyThatIsNotWhatWasWrittenIsNotKept() throws IOException {
    assertThatThrownBy(
            () -> {
              try (Archive archive =
                  Archive.begin(
                      folder, "gallring", DAY, file -> altered(Files.newOutputStream(file)))) {
                archive.add("a.txt", "text");
                archive.keep();
              }
            })
        .isInstanceOf(IOException.class);
    assertThat(folder).isEmptyDirectory();
  }

  /** A disk that loses what it was given, and says nothing. */
  private static OutputStream altered(OutputStream out) {
    return new ByteArrayOutputStream() {
      @Override
      public void close() throws IOException {
        byte[] bytes = toByteArray();
        bytes[45] ^= 4;
        out.write(bytes);
        out.close();
      }
    };
  }
}

package se.effektrapport.disposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {

  @TempDir Path folder;

  @Test
  void theSameContentIsTheSameCopyAndAnotherGetsANumber() throws IOException {
    Disposal.Archived first = archive("ett");
    assertThat(first.file()).isEqualTo("gallring.zip");
    assertThat(archive("ett")).isEqualTo(first);
    assertThat(archive("två").file()).isEqualTo("gallring-2.zip");
    assertThat(folder.resolve("arkiv"))
        .isDirectoryNotContaining(file -> file.toString().endsWith("ofullstandig"));
  }

  private Disposal.Archived archive(String text) throws IOException {
    try (Archive archive = Archive.begin(folder.resolve("arkiv"), "gallring")) {
      try (Writer writer = archive.text("rader.jsonl")) {
        writer.append(text);
      }
      archive.add("a.txt", text);
      return archive.keep();
    }
  }

  @Test
  void nothingIsLeftOfACopyThatTheDiskHadNoRoomFor() throws IOException {
    assertThatThrownBy(
            () -> {
              try (Archive archive =
                  Archive.begin(folder, "gallring", file -> full(Files.newOutputStream(file)))) {
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
                  Archive.begin(folder, "gallring", file -> altered(Files.newOutputStream(file)))) {
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

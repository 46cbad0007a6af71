package se.effektrapport.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MinutesExcerptTest {

  @TempDir private Path folder;

  @Test
  void tellsThatItWentAlongWithAnEarlierEdition() throws IOException {
    write(folder.resolve("2022/bilagor"), "%PDF-1.7 om utgåva 1");
    write(folder.resolve("distribution/utgava-1/bromma"), "%PDF-1.7 om utgåva 1");
    MinutesExcerpt minutes = new MinutesExcerpt(folder.resolve("2022"));

    assertThat(minutes.remarkIfOld(folder.resolve("distribution"), 2).orElseThrow())
        .contains("bilagor/protokollsutdrag.pdf", "följde med utgåva 1");
    assertThat(minutes.remarkIfOld(folder.resolve("distribution"), 1)).isEmpty();

    write(folder.resolve("2022/bilagor"), "%PDF-1.7 om utgåva 2");
    assertThat(minutes.remarkIfOld(folder.resolve("distribution"), 2)).isEmpty();
  }

  @Test
  void hasNothingToTellOfWhatIsNotThere() throws IOException {
    MinutesExcerpt minutes = new MinutesExcerpt(folder.resolve("2022"));
    assertThat(minutes.remarkIfOld(folder.resolve("distribution"), 2)).isEmpty();
  }

  @Test
  void goesAlongOnlyAsAFileOfAReasonableSizeThatBeginsAsAPdf() throws IOException {
    Path file =
        Files.createDirectories(folder.resolve("2022/bilagor")).resolve(MinutesExcerpt.NAME);

    Files.createDirectory(file);
    doesNotGoAlong("väntade en fil, fann en mapp eller en länk.");
    Files.delete(file);
    Files.createSymbolicLink(file, Files.writeString(folder.resolve("hemligt"), "%PDF-1.7"));
    doesNotGoAlong("väntade en fil, fann en mapp eller en länk.");
    Files.delete(file);
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.writeBytes("%PDF-1.7");
      sparse.setLength(2_000_000_000L);
    }
    doesNotGoAlong("väntade högst 25 MB, fann 2000 MB.");
    Files.writeString(file, "%PDF");
    doesNotGoAlong("väntade en PDF, fann en fil som börjar med något annat.");
  }

  private void doesNotGoAlong(String because) throws IOException {
    MinutesExcerpt minutes = new MinutesExcerpt(folder.resolve("2022"));
    assertThat(minutes.file()).isEmpty();
    assertThat(minutes.remark()).get().asString().endsWith(because);
  }

  private static void write(Path where, String bytes) throws IOException {
    Files.createDirectories(where);
    Files.writeString(where.resolve(MinutesExcerpt.NAME), bytes);
  }
}

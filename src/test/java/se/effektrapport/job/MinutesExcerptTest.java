package se.effektrapport.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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

  private static void write(Path where, String bytes) throws IOException {
    Files.createDirectories(where);
    Files.writeString(where.resolve(MinutesExcerpt.NAME), bytes);
  }
}

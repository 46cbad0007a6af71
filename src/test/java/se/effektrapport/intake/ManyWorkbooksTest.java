package se.effektrapport.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManyWorkbooksTest {

  @TempDir Path folder;

  @Test
  void aHundredAndEightyWorkbooksAreReadAndCheckedInLittleMemory() throws Exception {
    assertThat(IntakeBenchmark.run(folder, "lasning", ManyForms.in(folder)))
        .startsWith("lasning: 180 files (180)");
  }
}

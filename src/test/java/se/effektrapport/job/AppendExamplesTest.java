package se.effektrapport.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.effektrapport.classification.Example;

class AppendExamplesTest {

  private static final Example FRESH =
      new Example(
          "Vi sa: \"Kom in\"; de kom.",
          "C",
          Optional.of("C3"),
          Optional.empty(),
          Optional.empty(),
          "granskning 2022");

  @TempDir Path folder;

  @Test
  void whatPeopleWroteStaysByteForByteAlsoWithoutALineBreakLast() throws IOException {
    Path file = folder.resolve("exempel-2022.csv");
    String before = "\uFEFFtext;utgangspunkt;delomrade;andra;falla;skribent\r\n\"a\";S;S1;;;A";
    Files.writeString(file, before);

    AppendExamples.to(file, List.of(FRESH));

    assertThat(file)
        .content()
        .isEqualTo(before + "\n\"Vi sa: \"\"Kom in\"\"; de kom.\";C;C3;;;granskning 2022\n");
    assertThat(folder).isDirectoryNotContaining(each -> each.toString().endsWith(".ny"));
  }
}

package se.effektrapport.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunsJobsTest {

  @Test
  void everyClassThatStartsTheProgramIsMarked() throws IOException {
    List<String> notMarked = new ArrayList<>();
    try (var all = Files.walk(Path.of("src/test/java"))) {
      for (Path each : all.filter(file -> file.toString().endsWith("Test.java")).toList()) {
        String text = Files.readString(each);
        boolean starts =
            text.contains("Program.start(")
                || text.contains("private static SmallInput input")
                || text.contains("private SmallInput input")
                || text.contains("Told.by(");
        if (starts
            && !each.endsWith("RunsJobsTest.java")
            && !text.contains("\n@RunsJobs\n")
            && !text.contains("\n@Isolated(")) {
          notMarked.add(each.getFileName().toString());
        }
      }
    }
    assertThat(notMarked).isEmpty();
  }
}

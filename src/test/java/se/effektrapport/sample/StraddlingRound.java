package se.effektrapport.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * An input folder with a round of 2023, in the middle of which administrations were merged, after a
 * few answers of the sample round of 2022.
 */
public final class StraddlingRound {

  private static final Set<String> ANSWERED_BEFORE = Set.of("BRO", "NOR", "RIK", "SPT", "UTB");

  private StraddlingRound() {}

  /** Makes the input folder in a folder, and returns it. */
  public static Path in(Path folder) throws IOException {
    Path input = folder.resolve("input");
    SampleRound last = SampleRound.read(2022);
    for (SampleAnswer answer : last.answers) {
      if (ANSWERED_BEFORE.contains(answer.administration())) {
        copy(last.workbook(answer), folder);
      }
    }
    copy(last.folder.resolve("mottaget.csv"), folder);
    copy(last.folder.resolve(SampleRound.ROUND), folder);
    copy(Path.of("input/organisation.yaml"), folder);
    Path round = Files.createDirectories(input.resolve("2023"));
    Path sources = SampleRound.SOURCES.resolve("2023");
    Files.copy(sources.resolve(SampleRound.ROUND), round.resolve(SampleRound.ROUND));
    SampleRound.read(round, sources, Optional.of(last)).write();
    return input;
  }

  private static void copy(Path file, Path folder) throws IOException {
    Path to = folder.resolve(file);
    Files.createDirectories(to.getParent());
    Files.copy(file, to);
  }
}

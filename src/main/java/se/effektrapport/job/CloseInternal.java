package se.effektrapport.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.effektrapport.ownerfile.OwnerOnly;
import se.effektrapport.round.RoundFolder;

/**
 * Closes the places where raw text may be to all but their owner, also what people have put there
 * or an earlier version of the program wrote: the round's folder in input, and what is internal in
 * output.
 */
final class CloseInternal {

  private static final String INTERNAL =
      "mottagning\\.csv|undantaget\\.csv|skrivunderlag\\.docx|granskning.*|aterkoppling|enkat|arkiv|gallring.*|kvittens|paminnelser";

  private CloseInternal() {}

  /** Returns a sentence for each that is somebody else's. */
  static List<String> close(RoundFolder input, Path output) throws IOException {
    List<Path> all = new ArrayList<>(List.of(input.path()));
    if (Files.isDirectory(output)) {
      try (Stream<Path> children = Files.list(output)) {
        children
            .filter(child -> child.getFileName().toString().matches(INTERNAL))
            .sorted()
            .forEach(all::add);
      }
    }
    return all.stream().flatMap(each -> close(each).stream()).toList();
  }

  private static List<String> close(Path path) {
    try {
      OwnerOnly.close(path);
      return List.of();
    } catch (IOException somebodyElses) {
      return List.of(
          "%s kan läsas av andra än ägaren, och programmet får inte ändra det. Be den som äger den att stänga den för andra: där kan uppgifter om enskilda stå."
              .formatted(path));
    }
  }
}

package se.effektrapport.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import se.effektrapport.disposal.Disposal;

/** Copies that lie beside the one of a disposal, from attempts that were cut short. */
record OtherArchives(OutputFolder output, Disposal disposal) {

  /** A sentence, if there are any. Nobody but a person can know that they are not needed. */
  Optional<String> remark() throws IOException {
    Path folder = output.path().resolve(ArchiveRound.FOLDER);
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    String ours = disposal.archive().orElseThrow().file();
    try (var files = Files.list(folder)) {
      List<String> others =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.matches("gallring-.*\\.zip") && !name.equals(ours))
              .sorted()
              .toList();
      return others.isEmpty()
          ? Optional.empty()
          : Optional.of(
              "I %s ligger också %s. Gallringen bygger inte på dem. Är de från avbrutna försök kan de tas bort."
                  .formatted(folder, String.join(", ", others)));
    }
  }
}

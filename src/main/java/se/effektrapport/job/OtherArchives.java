package se.effektrapport.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.effektrapport.disposal.Disposal;

/** Copies that lie beside the one of a disposal: from attempts that were cut short, or internal. */
record OtherArchives(OutputFolder output, Disposal disposal) {

  /** Sentences about them. Nobody but a person can know that they are not needed. */
  List<String> remarks() throws IOException {
    List<String> remarks = new ArrayList<>();
    String ours = disposal.archive().orElseThrow().file();
    List<String> others =
        named("gallring-.*\\.zip").stream().filter(name -> !name.equals(ours)).toList();
    if (!others.isEmpty()) {
      remarks.add(
          "I %s ligger också %s. Gallringen bygger inte på dem. Är de från avbrutna försök kan de tas bort."
              .formatted(folder(), String.join(", ", others)));
    }
    List<String> internal = named("intern-.*\\.zip");
    if (!internal.isEmpty()) {
      remarks.add(
          "I %s ligger också %s, från arkivera, med det som är borttaget: för över till arkivet och ta bort ur mappen."
              .formatted(folder(), String.join(", ", internal)));
    }
    return remarks;
  }

  private Path folder() {
    return output.path().resolve(ArchiveRound.FOLDER);
  }

  private List<String> named(String pattern) throws IOException {
    if (!Files.isDirectory(folder())) {
      return List.of();
    }
    try (var files = Files.list(folder())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.matches(pattern))
          .sorted()
          .toList();
    }
  }
}

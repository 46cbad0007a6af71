package se.effektrapport.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * manifest.json: the SHA-256 of each file of an edition. The names are our own, so nothing in them
 * needs escaping.
 */
final class Manifest {

  static final String NAME = "manifest.json";

  private Manifest() {}

  /** What it says of a file. */
  static String entry(Path file) throws IOException {
    return "\"%s\": \"%s\"".formatted(file.getFileName(), Sha256.of(file));
  }

  static byte[] of(int round, int edition, Path folder) throws IOException {
    List<String> entries = new ArrayList<>();
    try (var files = Files.list(folder)) {
      for (Path file : files.filter(file -> !file.endsWith(NAME)).sorted().toList()) {
        entries.add("    " + entry(file));
      }
    }
    return """
    {
      "omgang": %d,
      "utgava": %d,
      "sha256": {
    %s
      }
    }
    """
        .formatted(round, edition, String.join(",\n", entries))
        .getBytes(StandardCharsets.UTF_8);
  }
}

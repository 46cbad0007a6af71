package se.effektrapport.verification;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a manifest.json says: the SHA-256 of each file beside it. */
final class ReadManifest {

  static final String NAME = "manifest.json";

  private static final long MOST_BYTES = 1_000_000;

  private ReadManifest() {}

  /** By the names of the files; empty if it cannot be read. */
  static Optional<Map<String, String>> in(Path folder) {
    Map<String, String> told = new TreeMap<>();
    try {
      Path file = folder.resolve(NAME);
      if (Files.size(file) > MOST_BYTES) {
        throw new IOException("too large");
      }
      JsonNode hashes = JsonMapper.shared().readTree(Files.readAllBytes(file)).path("sha256");
      hashes.propertyNames().forEach(name -> told.put(name, hashes.path(name).asString("")));
      return Optional.of(told);
    } catch (IOException | JacksonException broken) {
      return Optional.empty();
    }
  }
}

package se.effektrapport.verification;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compares the bytes of the files with what is kept of them.
 *
 * @param folder the edition's own
 * @param kept the SHA-256 of each of its files by name, as the database has it
 * @param digest the SHA-256 of a file; empty if it cannot be read
 */
record CompareHashes(
    Path folder, Map<String, String> kept, Function<Path, String> digest, Verification to) {
  private static final String MANIFEST = "manifest.json";
  private static final long MOST_BYTES = 1_000_000;

  void compare() {
    int before = to.size();
    kept.forEach(this::compare);
    to.count(kept.size(), before, "filer har den kontrollsumma som databasen har sparat.");
    if (Files.isRegularFile(folder.resolve(MANIFEST))) {
      manifest();
    }
  }

  private void compare(String name, String sha256) {
    Path file = folder.resolve(name);
    if (!Files.isRegularFile(file)) {
      to.deviate("Filen %s saknas.".formatted(name));
    } else if (!digest.apply(file).equals(sha256)) {
      to.deviate("Filen %s är ändrad: kontrollsumman är inte den sparade.".formatted(name));
    }
  }

  private void manifest() {
    int before = to.size();
    Map<String, String> told = new TreeMap<>();
    try {
      Path file = folder.resolve(MANIFEST);
      if (Files.size(file) > MOST_BYTES) {
        throw new IOException("too large");
      }
      JsonNode hashes = JsonMapper.shared().readTree(Files.readAllBytes(file)).path("sha256");
      hashes.propertyNames().forEach(name -> told.put(name, hashes.path(name).asString("")));
    } catch (IOException | JacksonException broken) {
      to.deviate("manifest.json går inte att läsa.");
      return;
    }
    kept.keySet().stream()
        .filter(name -> !name.equals(MANIFEST))
        .forEach(name -> manifest(name, told.get(name)));
    told.keySet().stream()
        .filter(name -> !kept.containsKey(name))
        .forEach(name -> to.deviate("manifest.json räknar upp en fil som inte är utgåvans."));
    to.count(told.size(), before, "filer stämmer med manifest.json.");
  }

  private void manifest(String name, String sha256) {
    Path file = folder.resolve(name);
    if (sha256 == null) {
      to.deviate("manifest.json saknar filen %s.".formatted(name));
    } else if (!sha256.equals(kept.get(name))) {
      to.deviate("manifest.json har en annan kontrollsumma för %s än databasen.".formatted(name));
    } else if (Files.isRegularFile(file) && !digest.apply(file).equals(sha256)) {
      to.deviate("Filen %s stämmer inte med manifest.json.".formatted(name));
    }
  }
}

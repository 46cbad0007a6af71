package se.effektrapport.verification;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Compares the bytes of the files with what is kept of them.
 *
 * @param folder the edition's own
 * @param kept the SHA-256 of each of its files by name, as the database has it
 * @param digest the SHA-256 of a file; empty if it cannot be read
 */
record CompareHashes(
    Path folder, Map<String, String> kept, Function<Path, String> digest, Verification to) {

  void compare() {
    int before = to.size();
    CompareFiles files = new CompareFiles(folder, "", digest, to);
    files.compare(kept);
    to.count(kept.size(), before, "filer har den kontrollsumma som databasen har sparat.");
    files.nothingBeside(kept.keySet());
    if (Files.isRegularFile(folder.resolve(ReadManifest.NAME))) {
      manifest();
    }
  }

  private void manifest() {
    int before = to.size();
    Optional<Map<String, String>> read = ReadManifest.in(folder);
    if (read.isEmpty()) {
      to.deviate("manifest.json går inte att läsa.");
      return;
    }
    Map<String, String> told = read.get();
    kept.keySet().stream()
        .filter(name -> !name.equals(ReadManifest.NAME))
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

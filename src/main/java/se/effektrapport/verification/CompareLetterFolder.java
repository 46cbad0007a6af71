package se.effektrapport.verification;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Compares the files of a folder beside the editions with what is kept of them: its manifest with
 * what the database has, and the others with the manifest. In a folder without one people may keep
 * files of their own.
 *
 * @param digest the SHA-256 of a file; empty if it cannot be read
 */
record CompareLetterFolder(LetterFolder folder, Function<Path, String> digest, Verification to) {

  /** Returns how many files there should be. */
  int compare() {
    if (!folder.isKnown()) {
      return 0;
    }
    if (!folder.isThere()) {
      to.deviate("Mappen %s saknas.".formatted(folder.name()));
      return 0;
    }
    Map<String, String> expected = new TreeMap<>();
    boolean whole = folder.manifest().map(sha256 -> manifest(sha256, expected)).orElse(true);
    folder.kept().forEach((name, sha256) -> kept(name, sha256, whole, expected));
    CompareFiles files = new CompareFiles(folder.path(), folder.name() + "/", digest, to);
    files.compare(expected);
    if (whole && folder.manifest().isPresent()) {
      files.nothingBeside(expected.keySet());
    }
    return expected.size();
  }

  /**
   * Which of them a folder with a manifest holds, the manifest says; without it, what lies there.
   */
  private void kept(String name, String sha256, boolean whole, Map<String, String> expected) {
    boolean held =
        folder.manifest().isEmpty()
            || (whole ? expected.containsKey(name) : Files.exists(folder.path().resolve(name)));
    if (held) {
      expected.put(name, sha256);
    }
  }

  /** Whether it lists the other files as it did when it was written. */
  private boolean manifest(String sha256, Map<String, String> expected) {
    expected.put(ReadManifest.NAME, sha256);
    Optional<Map<String, String>> told =
        digest.apply(folder.path().resolve(ReadManifest.NAME)).equals(sha256)
            ? ReadManifest.in(folder.path())
            : Optional.empty();
    if (told.isEmpty()) {
      to.leave(
          "de övriga filerna i %s, eftersom manifest.json där inte är som när den skrevs."
              .formatted(folder.name()));
    }
    told.ifPresent(expected::putAll);
    return told.isPresent();
  }
}

package se.effektrapport.verification;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A folder beside the editions, with what was laid before the nämnd or handed over.
 *
 * @param name as it is told, "distribution/utgava-1/bromma"
 * @param kept the SHA-256 of its files by name, as the database has it; where there is a manifest,
 *     of those that may be in it
 * @param manifest the SHA-256 of its manifest.json, which lists all its files; empty if it has none
 */
public record LetterFolder(
    String name, Path path, Map<String, String> kept, Optional<String> manifest) {

  /** Those that tell numbers of the edition; the report that lies beside is the edition's own. */
  private static final Pattern NUMBERED = Pattern.compile("(tjansteutlatande|utdrag)-.*\\.pdf");

  public LetterFolder {
    kept = Collections.unmodifiableMap(new TreeMap<>(kept));
    Objects.requireNonNull(manifest);
  }

  /** One of which no more is known than that it lies there. */
  public LetterFolder(String name, Path path) {
    this(name, path, Map.of(), Optional.empty());
  }

  boolean isKnown() {
    return manifest.isPresent() || !kept.isEmpty();
  }

  boolean isThere() {
    return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
  }

  /** Where people may keep files of their own, such as what is signed, they are not looked into. */
  private boolean isNumbered(String file) {
    boolean ours = manifest.isPresent() || kept.isEmpty() || kept.containsKey(file);
    return ours && NUMBERED.matcher(file).matches();
  }

  /** The letters in it whose numbers are known by their ids. */
  List<Path> numbered() throws IOException {
    if (!isThere()) {
      return List.of();
    }
    try (var files = Files.list(path)) {
      return files
          .filter(file -> isNumbered(file.getFileName().toString()))
          .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .sorted()
          .toList();
    }
  }
}

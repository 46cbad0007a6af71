package se.effektrapport.verification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Compares the bytes of the files of a folder with their hashes.
 *
 * @param before what is told before the name of a file, "distribution/utgava-1/bromma/"
 * @param digest the SHA-256 of a file; empty if it cannot be read
 */
record CompareFiles(Path folder, String before, Function<Path, String> digest, Verification to) {

  /**
   * What systems and programs leave in a folder that somebody looks into, or has a file open in.
   */
  private static final Pattern LEFT_BEHIND =
      Pattern.compile("(?i)\\..*|~\\$.*|thumbs\\.db|desktop\\.ini");

  /** Each by its name. */
  void compare(Map<String, String> expected) {
    expected.forEach(this::compare);
  }

  private void compare(String name, String sha256) {
    Path file = folder.resolve(name);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      to.deviate("Filen %s%s saknas.".formatted(before, name));
    } else if (!digest.apply(file).equals(sha256)) {
      to.deviate(
          "Filen %s%s är ändrad: kontrollsumman är inte den sparade.".formatted(before, name));
    }
  }

  /** What lies there and is none of these was put there by somebody else. */
  void nothingBeside(Collection<String> names) {
    for (String each : names()) {
      if (!names.contains(each) && !LEFT_BEHIND.matcher(each).matches()) {
        to.deviate(
            "Filen %s%s hör inte dit: programmet har inte skrivit den.".formatted(before, each));
      }
    }
  }

  private List<String> names() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}

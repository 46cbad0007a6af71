package se.effektrapport.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.SortedMap;
import java.util.TreeMap;

/** A folder that is written beside its place and swapped in whole. */
record SwapFolder(Path target) {

  /** An empty folder to write in. */
  Path fresh() throws IOException {
    repair();
    Path fresh = beside(".ny");
    OutputFolder.delete(fresh);
    return Files.createDirectories(fresh);
  }

  /** What a killed run moved out of the way comes back if nothing came in its place. */
  void repair() throws IOException {
    Path old = beside(".gammal");
    if (Files.exists(old) && !Files.exists(target)) {
      Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
    }
    OutputFolder.delete(old);
  }

  /** Throws away what was written and shall not stand there. */
  void discard() throws IOException {
    OutputFolder.delete(beside(".ny"));
  }

  private Path beside(String ending) {
    return target.resolveSibling("." + target.getFileName() + ending);
  }

  /**
   * Swaps in what was written, unless the same stands there.
   *
   * @return whether anything was swapped in
   */
  boolean swapIn() throws IOException {
    Path fresh = beside(".ny");
    if (Files.isDirectory(target) && hashes(fresh).equals(hashes(target))) {
      OutputFolder.delete(fresh);
      return false;
    }
    Path old = beside(".gammal");
    if (Files.exists(target)) {
      Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
    }
    Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
    OutputFolder.delete(old);
    return true;
  }

  /** The hash of each file in it by its name. */
  static SortedMap<String, String> hashes(Path folder) throws IOException {
    SortedMap<String, String> hashes = new TreeMap<>();
    try (var children = Files.list(folder)) {
      for (Path each : children.toList()) {
        hashes.put(
            each.getFileName().toString(), Files.isRegularFile(each) ? Sha256.of(each) : "no file");
      }
    }
    return hashes;
  }
}

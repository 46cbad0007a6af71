package se.effektrapport.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * A folder that is written beside its place and swapped in whole.
 *
 * @param ours the names of what is written there; what people have put beside it stays
 */
record SwapFolder(Path target, Predicate<String> ours) {

  /** One in which nothing but what is written may stand. */
  SwapFolder(Path target) {
    this(target, name -> true);
  }

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
    removeOld();
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
    removeOld();
    return true;
  }

  /** When what is not ours is back in its place. */
  private void removeOld() throws IOException {
    Path old = beside(".gammal");
    if (Files.isDirectory(old)) {
      for (Path each : children(old)) {
        Path place = target.resolve(each.getFileName());
        if (!isOurs(each) && !Files.exists(place)) {
          Files.move(each, place, StandardCopyOption.ATOMIC_MOVE);
        }
      }
    }
    OutputFolder.delete(old);
  }

  private boolean isOurs(Path file) {
    return ours.test(file.getFileName().toString());
  }

  private static List<Path> children(Path folder) throws IOException {
    try (var children = Files.list(folder)) {
      return children.toList();
    }
  }

  /** The hash of each file of ours in a folder by its name. */
  SortedMap<String, String> hashes(Path folder) throws IOException {
    SortedMap<String, String> hashes = new TreeMap<>();
    for (Path each : children(folder)) {
      if (isOurs(each)) {
        hashes.put(
            each.getFileName().toString(), Files.isRegularFile(each) ? Sha256.of(each) : "no file");
      }
    }
    return hashes;
  }
}

package se.effektrapport.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.effektrapport.ownerfile.OwnerOnly;

/**
 * What a round has published: output/2022. Files are swapped in whole, so that nobody meets a half
 * written one.
 */
final class OutputFolder {

  private static final Logger LOG = LoggerFactory.getLogger(OutputFolder.class);

  private static final String EDITION = "utgava-";
  private static final String OLD = ".gammal";

  private final Path path;

  OutputFolder(Path output, int year) {
    this.path = output.resolve(String.valueOf(year));
  }

  Path path() {
    return path;
  }

  /** The folder of an edition, "utgava-1". */
  static String edition(int number) {
    return EDITION + number;
  }

  /** The numbers of the edition folders that lie here. */
  List<Integer> editions() throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    try (var children = Files.list(path)) {
      return children
          .map(child -> child.getFileName().toString())
          .filter(name -> name.matches(EDITION + "\\d{1,6}"))
          .map(name -> Integer.valueOf(name.substring(EDITION.length())))
          .sorted()
          .toList();
    }
  }

  /**
   * Whether every file is there with the bytes it was published with, and the edition's folder
   * holds nothing else.
   */
  boolean holds(int edition, Map<String, String> hashes) throws IOException {
    if (hashes.isEmpty()) {
      return false;
    }
    for (Map.Entry<String, String> each : hashes.entrySet()) {
      Path file = path.resolve(each.getKey());
      if (!Files.isRegularFile(file) || !Sha256.of(file).equals(each.getValue())) {
        return false;
      }
    }
    long expected = within(edition, hashes.keySet()).size();
    try (var children = Files.list(path.resolve(edition(edition)))) {
      return children.count() == expected;
    }
  }

  /** Those among the paths that lie in the edition's own folder. */
  Set<String> within(int edition, Set<String> paths) {
    return paths.stream()
        .filter(path -> path.startsWith(edition(edition) + "/"))
        .collect(Collectors.toSet());
  }

  /** An empty folder beside the edition's own, to render into. */
  Path prepare(int edition) throws IOException {
    Path fresh = unfinished(edition);
    delete(fresh);
    Files.createDirectories(fresh);
    return fresh;
  }

  /** Where the edition is rendered before it is published, and where it stays if a format fails. */
  private Path unfinished(int edition) {
    return path.resolve(edition(edition) + ".ofullstandig");
  }

  /** The hashes of what was rendered, by the paths they are to have within this folder. */
  Map<String, String> rendered(int edition) throws IOException {
    return hashes(unfinished(edition), edition(edition));
  }

  /** Throws away what was rendered. */
  void discard(int edition) throws IOException {
    delete(unfinished(edition));
  }

  /**
   * Whether the edition was rendered whole and waits to be published: its manifest is written last.
   */
  boolean isRendered(int edition) {
    return Files.exists(unfinished(edition).resolve(Manifest.NAME));
  }

  /** Where a file that lies beside the editions is rendered before it is published. */
  Path fresh(String name) {
    return path.resolve("." + name + ".ny");
  }

  /** Swaps in what was rendered and lies beside the editions; returns its hash. */
  String publish(String name) throws IOException {
    Files.move(fresh(name), path.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    return Sha256.of(path.resolve(name));
  }

  /**
   * Swaps in what was rendered and lies in a folder of its own; returns the hashes by path within
   * this folder.
   */
  Map<String, String> publish(int edition) throws IOException {
    Path target = path.resolve(edition(edition));
    Path old = path.resolve("." + edition(edition) + OLD);
    delete(old);
    if (Files.exists(target)) {
      Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
    }
    try {
      Files.move(unfinished(edition), target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException failed) {
      putBack(old, target);
      throw failed;
    }
    deleteOrLeave(old);
    return hashes(target, edition(edition));
  }

  private static Map<String, String> hashes(Path folder, String name) throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        hashes.put(name + "/" + file.getFileName(), Sha256.of(file));
      }
    }
    return hashes;
  }

  /**
   * Puts right what a killed run left: an edition moved out of the way comes back if nothing came
   * in its place, and what was only half way is thrown away. The round's lock must be held.
   */
  void repair() throws IOException {
    if (!Files.isDirectory(path)) {
      return;
    }
    List<Path> left;
    try (var children = Files.list(path)) {
      left = children.filter(OutputFolder::isHalfWay).toList();
    }
    for (Path each : left) {
      String name = each.getFileName().toString();
      if (name.endsWith(OLD)) {
        putBack(each, path.resolve(name.substring(1, name.length() - OLD.length())));
      }
      deleteOrLeave(each);
    }
  }

  private static boolean isHalfWay(Path child) {
    return child
        .getFileName()
        .toString()
        .matches("\\.utgava-\\d{1,6}\\.gammal|utgava-\\d{1,6}\\.ofullstandig|\\..*\\.ny");
  }

  private static void putBack(Path old, Path target) throws IOException {
    if (Files.exists(old) && !Files.exists(target)) {
      Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /**
   * Writes a file beside the editions that only its owner may read, unless it stands there already
   * with the same bytes.
   */
  void writeInternal(String name, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    String unfinished = fresh(name).getFileName().toString();
    write(name, bytes, unfinished, OwnerOnly::write);
  }

  /**
   * Writes a file beside the editions, unless it stands there already with the same bytes. Several
   * may write at once, so the file that is not yet whole has a name of its own.
   */
  void write(String name, byte[] bytes, String unfinished) throws IOException {
    write(name, bytes, unfinished, Files::write);
  }

  private void write(String name, byte[] bytes, String unfinished, Writer writer)
      throws IOException {
    Path file = path.resolve(name);
    if (Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
      return;
    }
    Files.createDirectories(path);
    try {
      writer.write(path.resolve(unfinished), bytes);
      Files.move(path.resolve(unfinished), file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException failed) {
      Files.deleteIfExists(path.resolve(unfinished));
      throw failed;
    }
  }

  private interface Writer {
    void write(Path file, byte[] bytes) throws IOException;
  }

  /** The new files are in place: what is left of the old ones is taken away by a later run. */
  private static void deleteOrLeave(Path old) {
    try {
      delete(old);
    } catch (IOException inUse) {
      LOG.warn("{} could not be deleted", old, inUse);
    }
  }

  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> all = new ArrayList<>();
    try (var walked = Files.walk(folder)) {
      walked.sorted(Comparator.reverseOrder()).forEach(all::add);
    }
    for (Path each : all) {
      Files.delete(each);
    }
  }
}

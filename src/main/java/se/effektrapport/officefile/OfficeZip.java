package se.effektrapport.officefile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The parts of an Office file's zip, by name without regard to case. Read through the JDK's zip
 * file system, since that takes a {@link Path} as it is, whatever letters its name has. How much of
 * a part is read is for the reader to bound. Nothing is ever unpacked to disk.
 */
public final class OfficeZip implements AutoCloseable {

  private static final int DEEPEST_FOLDER = 20;

  private final FileSystem zip;
  private final Map<String, Path> byName = new HashMap<>();

  /**
   * @param most how many parts an honest file may have
   * @throws TooMuchException if there are more
   * @throws StrangeNameException if a part has a name that no program gives
   */
  public OfficeZip(Path file, int most) throws IOException {
    check(ZipDirectory.names(file), most);
    zip = FileSystems.newFileSystem(file);
    try (var all = Files.walk(zip.getPath("/"), DEEPEST_FOLDER + 1)) {
      all.filter(Files::isRegularFile).forEach(part -> byName.put(key(part.toString()), part));
    } catch (IOException | RuntimeException failed) {
      zip.close();
      throw failed;
    }
  }

  private static void check(List<String> names, int most) throws IOException {
    if (names.size() > most) {
      throw new TooMuchException();
    }
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      List<String> steps = List.of(key(name).split("/"));
      if (steps.size() > DEEPEST_FOLDER) {
        throw new TooMuchException();
      }
      if (steps.contains("..")
          || steps.contains(".")
          || name.indexOf('\0') >= 0
          || !seen.add(key(name))) {
        throw new StrangeNameException();
      }
    }
  }

  public boolean has(String name) {
    return byName.containsKey(key(name));
  }

  /** Whether there is a part whose name, in lower case, is like this. */
  boolean hasLike(Predicate<String> name) {
    return byName.keySet().stream().anyMatch(name);
  }

  /** How many bytes a part has unpacked, as the zip says, which may lie; 0 if it is not there. */
  public long size(String name) throws IOException {
    Path part = byName.get(key(name));
    return part == null ? 0 : Files.size(part);
  }

  /** The names of all parts as they are written, in order. */
  public List<String> names() {
    return byName.values().stream().map(part -> part.toString().substring(1)).sorted().toList();
  }

  /** The bytes of a part, if it is there. */
  public Optional<InputStream> open(String name) throws IOException {
    Path part = byName.get(key(name));
    return part == null ? Optional.empty() : Optional.of(Files.newInputStream(part));
  }

  /** Some programs on Windows write backslashes. */
  private static String key(String name) {
    String slashed = name.replace('\\', '/');
    String rooted = slashed.startsWith("/") ? slashed : "/" + slashed;
    return rooted.toLowerCase(Locale.ROOT);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}

package se.effektrapport.officefile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The parts of an Office file's zip, by name without regard to case. Read through the JDK's zip
 * file system, since that takes a {@link Path} as it is, whatever letters its name has. How much of
 * a part is read is for the reader to bound.
 */
public final class OfficeZip implements AutoCloseable {

  private static final int DEEPEST_FOLDER = 20;

  private final FileSystem zip;
  private final Map<String, Path> byName = new HashMap<>();

  /**
   * @param most how many parts an honest file may have
   * @param tooMany what is thrown if there are more
   */
  public OfficeZip(Path file, int most, Supplier<? extends IOException> tooMany)
      throws IOException {
    zip = FileSystems.newFileSystem(file);
    try (var all = Files.walk(zip.getPath("/"), DEEPEST_FOLDER)) {
      List<Path> parts = all.filter(Files::isRegularFile).limit(most + 1L).toList();
      if (parts.size() > most) {
        throw tooMany.get();
      }
      parts.forEach(part -> byName.put(key(part.toString()), part));
    } catch (IOException | RuntimeException failed) {
      zip.close();
      throw failed;
    }
  }

  public boolean has(String name) {
    return byName.containsKey(key(name));
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

  private static String key(String name) {
    String rooted = name.startsWith("/") ? name : "/" + name;
    return rooted.toLowerCase(Locale.ROOT);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}

package se.effektrapport.sheet;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * The parts of a workbook's zip, by name without regard to case. Read through the JDK's zip file
 * system, since that takes a {@link Path} as it is, whatever letters its name has.
 */
final class Parts implements AutoCloseable {

  private final FileSystem zip;
  private final Map<String, Path> byName = new HashMap<>();
  private final Budget budget = new Budget();

  Parts(Path file) throws IOException {
    zip = FileSystems.newFileSystem(file);
    try (var all = Files.walk(zip.getPath("/"), 20)) {
      List<Path> parts = all.filter(Files::isRegularFile).limit(Budget.PARTS + 1L).toList();
      if (parts.size() > Budget.PARTS) {
        throw Refusal.tooLarge();
      }
      parts.forEach(part -> byName.put(key(part.toString()), part));
    } catch (IOException | RuntimeException failed) {
      zip.close();
      throw failed;
    }
  }

  Budget budget() {
    return budget;
  }

  boolean has(String name) {
    return byName.containsKey(key(name));
  }

  Optional<Xml> open(String name) throws IOException, XMLStreamException {
    Path part = byName.get(key(name));
    if (part == null) {
      return Optional.empty();
    }
    return Optional.of(new Xml(new BudgetedStream(Files.newInputStream(part), budget), budget));
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

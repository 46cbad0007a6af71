package se.effektrapport.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A workbook taken apart, so that a test can write in its parts what POI would not. */
final class Rezipped {

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  Rezipped(Path file) {
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  String text(String part) {
    return new String(parts.get(part), StandardCharsets.UTF_8);
  }

  Rezipped put(String part, String text) {
    parts.put(part, text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  Rezipped without(String start) {
    parts.keySet().removeIf(name -> name.startsWith(start));
    return this;
  }

  /** Rewrites every part whose name begins so, and insists that one was changed. */
  Rezipped rewrite(String start, UnaryOperator<String> rewrite) {
    boolean changed = false;
    for (String name : parts.keySet().stream().filter(n -> n.startsWith(start)).toList()) {
      String before = text(name);
      put(name, rewrite.apply(before));
      changed |= !before.equals(text(name));
    }
    if (!changed) {
      throw new IllegalStateException("nothing to rewrite in " + start);
    }
    return this;
  }

  Path in(Path folder) {
    Path file = folder.resolve("omgjord.xlsx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
      return file;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}

package se.effektrapport.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The parts of a workbook taken out and put back, so that a test can alter any of them. */
final class Zips {

  /** Writes a part too large to hold in memory. */
  interface Part {
    void write(OutputStream out) throws IOException;
  }

  private final Map<String, Part> parts = new LinkedHashMap<>();

  static Zips of(Path workbook) {
    Zips zips = new Zips();
    try (ZipInputStream in =
        new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(workbook)))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        zips.put(entry.getName(), in.readAllBytes());
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return zips;
  }

  Map<String, Part> parts() {
    return parts;
  }

  Zips put(String name, byte[] bytes) {
    return put(name, (Part) out -> out.write(bytes));
  }

  Zips put(String name, String text) {
    return put(name, text.getBytes(StandardCharsets.UTF_8));
  }

  Zips put(String name, Part part) {
    parts.put(name, part);
    return this;
  }

  Zips without(String name) {
    parts.remove(name);
    return this;
  }

  byte[] bytes(String name) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      parts.get(name).write(out);
      return out.toByteArray();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  /** Alters the text of a part, which must then be another. */
  Zips change(String name, UnaryOperator<String> change) {
    String before = text(name);
    String after = change.apply(before);
    if (after.equals(before)) {
      throw new IllegalArgumentException(name + " is as before");
    }
    return put(name, after);
  }

  /** Puts something between the text of a part before the last such end and the end. */
  Zips insert(String name, String end, Part middle) {
    String whole = text(name);
    int at = whole.lastIndexOf(end);
    return put(
        name,
        out -> {
          out.write(whole.substring(0, at).getBytes(StandardCharsets.UTF_8));
          middle.write(out);
          out.write(whole.substring(at).getBytes(StandardCharsets.UTF_8));
        });
  }

  Path save(Path file) {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.setLevel(Deflater.BEST_SPEED);
      for (Map.Entry<String, Part> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        part.getValue().write(zip);
      }
      return file;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The same text over and over. */
  static Part times(int times, String text) {
    int together = 1000;
    byte[] many = text.repeat(together).getBytes(StandardCharsets.UTF_8);
    byte[] one = text.getBytes(StandardCharsets.UTF_8);
    return out -> {
      for (int i = 0; i < times / together; i++) {
        out.write(many);
      }
      for (int i = 0; i < times % together; i++) {
        out.write(one);
      }
    };
  }
}

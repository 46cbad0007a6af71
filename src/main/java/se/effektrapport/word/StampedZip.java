package se.effektrapport.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A zip file whose bytes depend on its content alone: entries in order, all of one moment. */
final class StampedZip {
  /**
   * As local time, so that the time zone does not matter; not in January 1980, the first month of
   * zip, whose beginning Java takes for a time before it and writes with the time zone after all.
   */
  private static final LocalDateTime MOMENT = LocalDateTime.of(1980, 2, 1, 0, 0);

  private static final String TYPES = "[Content_Types].xml";

  private StampedZip() {}

  /** The types first, as some programs expect, then by name. */
  static void write(Map<String, byte[]> parts, OutputStream out) {
    Map<String, byte[]> sorted =
        new TreeMap<>(
            Comparator.comparing((String name) -> !name.equals(TYPES))
                .thenComparing(Comparator.naturalOrder()));
    sorted.putAll(parts);
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : sorted.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(MOMENT);
        zip.putNextEntry(entry);
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a zip again with its entries sorted and stamped. */
  static void rewrite(byte[] zip, OutputStream out) throws IOException {
    Map<String, byte[]> parts = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), in.readAllBytes());
      }
    }
    write(parts, out);
  }
}

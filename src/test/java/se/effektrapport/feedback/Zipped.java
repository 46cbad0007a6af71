package se.effektrapport.feedback;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The parts of a workbook as bytes, to be compared or changed. */
record Zipped(Map<String, byte[]> parts) {

  static Zipped of(Path file) throws IOException {
    Map<String, byte[]> parts = new TreeMap<>();
    try (InputStream in = Files.newInputStream(file);
        ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return new Zipped(parts);
  }

  String text(String part) {
    return new String(parts.get(part), StandardCharsets.UTF_8);
  }

  Zipped with(String part, String text) {
    parts.put(part, text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** Changes every XML part by exact words. */
  Zipped replacing(String words, String others) {
    parts.replaceAll(
        (part, bytes) -> part.matches(".*\\.(xml|rels)") ? replaced(bytes, words, others) : bytes);
    return this;
  }

  private static byte[] replaced(byte[] bytes, String words, String others) {
    return new String(bytes, StandardCharsets.UTF_8)
        .replace(words, others)
        .getBytes(StandardCharsets.UTF_8);
  }

  Path in(Path file) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return file;
  }
}

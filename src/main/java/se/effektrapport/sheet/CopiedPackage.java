package se.effektrapport.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;

/** A file to be made of the parts of another: each as it is unless it is put or taken away here. */
final class CopiedPackage {

  /** Writes a part, and leaves the stream open. */
  interface Content {
    void write(OutputStream out) throws IOException, XMLStreamException;
  }

  /** Readers that guess look at the first entry; names that differ in case only are the same. */
  private static final Comparator<String> ORDER =
      Comparator.comparing((String name) -> !name.equalsIgnoreCase(CopiedTypes.PART))
          .thenComparing(name -> name.toLowerCase(Locale.ROOT));

  private final Parts original;
  private final Map<String, Content> contents = new TreeMap<>(ORDER);

  CopiedPackage(Parts original) {
    this.original = original;
    original.names().forEach(name -> contents.put(name, out -> copy(name, out)));
  }

  /** Adds a part or puts it in the place of another. */
  void put(String part, Content content) {
    contents.put(part, content);
  }

  void put(String part, String text) {
    contents.put(part, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  void remove(String part) {
    contents.remove(part);
  }

  /** A name that no part has, of a pattern with a number: "xl/comments%d.xml". */
  String free(String pattern) {
    int number = 1;
    while (contents.containsKey(pattern.formatted(number))) {
      number++;
    }
    return pattern.formatted(number);
  }

  /** The XML of a part of the original, copied by what changes it. */
  Xml open(String part) throws IOException, XMLStreamException {
    return original.open(part).orElseThrow(Refusal::damaged);
  }

  private void copy(String name, OutputStream out) throws IOException {
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = original.bytes(name).orElseThrow(Refusal::damaged)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        out.write(buffer, 0, read);
      }
    }
  }

  void write(Path file) throws IOException, XMLStreamException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, Content> part : contents.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(SteadyZip.STAMP);
        zip.putNextEntry(entry);
        part.getValue().write(zip);
        zip.closeEntry();
      }
    }
  }
}

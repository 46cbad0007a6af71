package se.effektrapport.texts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import se.effektrapport.officefile.OfficeZip;

/** The parts of a Word document, read within its budget. */
final class Parts implements AutoCloseable {

  private static final int MOST = 2_000;

  private final OfficeZip zip;
  private final Budget budget = new Budget();

  Parts(Path file) throws IOException {
    check(file);
    zip = new OfficeZip(file, MOST, Refusal::tooLarge);
  }

  /** What a file is, its first bytes tell and never its name. */
  private static void check(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw Refusal.notWord("något annat än en fil");
    }
    if (Files.size(file) > Budget.FILE_BYTES) {
      throw Refusal.tooLarge();
    }
    String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
    if (bytes.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      // Office packs a document with a password as one stream of this name.
      boolean locked = bytes.contains("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0");
      throw Refusal.notWord(locked ? "en fil med lösenord" : "en fil i det äldre formatet .doc");
    }
    if (!bytes.startsWith("PK")) {
      throw Refusal.notWord(bytes.isEmpty() ? "en tom fil" : "en fil av ett annat slag");
    }
  }

  boolean has(String name) {
    return zip.has(name);
  }

  Optional<Element> read(String name) throws IOException, XMLStreamException {
    Optional<InputStream> part = zip.open(name);
    if (part.isEmpty()) {
      return Optional.empty();
    }
    try (InputStream in = part.get()) {
      byte[] bytes = in.readNBytes(budget.bytes() + 1);
      budget.unpacked(bytes.length);
      return Optional.of(ReadElements.read(bytes, budget));
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}

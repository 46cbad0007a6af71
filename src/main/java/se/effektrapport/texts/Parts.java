package se.effektrapport.texts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import se.effektrapport.officefile.FileKind;
import se.effektrapport.officefile.OfficeZip;

/** The parts of a Word document, read within its budget. */
final class Parts implements AutoCloseable {

  private static final int MOST = 2_000;

  private final OfficeZip zip;
  private final Budget budget = new Budget();

  Parts(Path file) throws IOException {
    check(file);
    zip = new OfficeZip(file, MOST);
  }

  private static void check(Path file) throws IOException {
    if (Files.isRegularFile(file) && Files.size(file) > Budget.FILE_BYTES) {
      throw Refusal.tooLarge();
    }
    FileKind kind = FileKind.of(file);
    if (kind != FileKind.ZIP) {
      throw Refusal.notWord(kind.words());
    }
  }

  /** What the zip is, by its parts. */
  FileKind kind() {
    return FileKind.of(zip);
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

package se.effektrapport.officefile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads an Office file through once, before it is given to a library that trusts what it opens. */
public final class CheckParts {

  /** The limits are a hundred times our own template, and the most the library has room for. */
  private static final long FILE_BYTES = 10L << 20;

  private static final int PARTS = 500;
  private static final int XML_BYTES = 4 << 20;
  private static final int OTHER_BYTES = 20 << 20;
  private static final int DEEPEST = 200;

  private int xmlLeft = XML_BYTES;
  private int othersLeft = OTHER_BYTES;

  private CheckParts() {}

  /** What the file is instead of an honest Office file, in Swedish; nothing if it is one. */
  public static Optional<String> problem(Path file) {
    try {
      if (Files.isRegularFile(file) && Files.size(file) > FILE_BYTES) {
        throw new TooMuchException();
      }
      FileKind kind = FileKind.of(file);
      if (kind != FileKind.ZIP) {
        return Optional.of(kind.words());
      }
      new CheckParts().read(file);
      return Optional.empty();
    } catch (TooMuchException tooMuch) {
      return Optional.of("en fil som rymmer för mycket");
    } catch (IOException | XMLStreamException | RuntimeException damaged) {
      // Zip and XML readers throw all three for bytes that are not what they say.
      return Optional.of("en fil som är skadad");
    }
  }

  private void read(Path file) throws IOException, XMLStreamException {
    try (OfficeZip zip = new OfficeZip(file, PARTS)) {
      for (String name : zip.names()) {
        boolean isXml = name.endsWith(".xml") || name.endsWith(".rels");
        try (InputStream part = zip.open(name).orElseThrow()) {
          byte[] bytes = part.readNBytes((isXml ? xmlLeft : othersLeft) + 1);
          count(bytes.length, isXml);
          if (isXml) {
            check(bytes);
          }
        }
      }
    }
  }

  private void count(int bytes, boolean isXml) throws TooMuchException {
    if (isXml) {
      xmlLeft -= bytes;
    } else {
      othersLeft -= bytes;
    }
    if (xmlLeft < 0 || othersLeft < 0) {
      throw new TooMuchException();
    }
  }

  private static void check(byte[] bytes) throws IOException, XMLStreamException {
    XMLStreamReader reader =
        PartXml.factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
    for (int depth = 0; reader.hasNext(); ) {
      int event = reader.next();
      if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw new XMLStreamException("a document type");
      }
      depth += reader.isStartElement() ? 1 : reader.isEndElement() ? -1 : 0;
      if (depth > DEEPEST) {
        throw new TooMuchException();
      }
    }
  }
}

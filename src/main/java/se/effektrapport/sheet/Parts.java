package se.effektrapport.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import se.effektrapport.officefile.FileKind;
import se.effektrapport.officefile.OfficeZip;

/** The parts of a workbook, read within its budget. */
final class Parts implements AutoCloseable {

  private final OfficeZip zip;
  private final Budget budget = new Budget();

  Parts(Path file) throws IOException {
    zip = new OfficeZip(file, Budget.PARTS);
  }

  Budget budget() {
    return budget;
  }

  /** What the zip is, by its parts. */
  FileKind kind() {
    return FileKind.of(zip);
  }

  List<String> names() {
    return zip.names();
  }

  /** The bytes of a part as they are, counted while they come. */
  Optional<InputStream> bytes(String name) throws IOException {
    return zip.open(name).map(part -> new BudgetedStream(part, budget::unpacked));
  }

  /** Whether a part of XML has more bytes unpacked, as the zip says. */
  boolean hasXmlOver(long bytes) throws IOException {
    for (String name : zip.names()) {
      if (name.toLowerCase(Locale.ROOT).endsWith(".xml") && zip.size(name) > bytes) {
        return true;
      }
    }
    return false;
  }

  boolean has(String name) {
    return zip.has(name);
  }

  Optional<Xml> open(String name) throws IOException, XMLStreamException {
    return xml(bytes(name));
  }

  /** The part of a sheet, without most of the cells that hold nothing. */
  Optional<Xml> openFilled(String name) throws IOException, XMLStreamException {
    return xml(bytes(name).map(WithoutEmptyCells::new));
  }

  private Optional<Xml> xml(Optional<? extends InputStream> part)
      throws IOException, XMLStreamException {
    return part.isPresent()
        ? Optional.of(new Xml(new BudgetedStream(part.get(), budget::parsed), budget))
        : Optional.empty();
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}

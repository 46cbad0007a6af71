package se.effektrapport.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.effektrapport.officefile.StrangeNameException;
import se.effektrapport.officefile.TooMuchException;

/**
 * Opens a workbook that anybody may have sent. Read forwards and within a {@link Budget}; nothing
 * in it is run, fetched or resolved. Whatever is wrong becomes one sentence, never an exception.
 */
public final class ReadWorkbook {

  private static final Logger LOG = LoggerFactory.getLogger(ReadWorkbook.class);

  private ReadWorkbook() {}

  public static Opened read(Path file) {
    return readUntil(file, sheet -> false);
  }

  /** Reads no further than the first sheet that is enough. */
  public static Opened readUntil(Path file, Predicate<Sheet> enough) {
    try {
      Guard.check(file);
      try (Parts parts = new Parts(file)) {
        return workbook(parts, enough);
      }
    } catch (IOException | XMLStreamException | RuntimeException damaged) {
      // The JDK's zip and XML readers answer damage with many kinds of exceptions, also unchecked.
      return new Opened.Unreadable(sentenceFor(damaged));
    }
  }

  private static String sentenceFor(Exception damaged) {
    for (Throwable cause = damaged; cause != null; cause = cause.getCause()) {
      if (cause instanceof Refusal refusal) {
        return refusal.getMessage();
      }
      if (cause instanceof TooMuchException) {
        return Refusal.TOO_LARGE;
      }
      if (cause instanceof StrangeNameException) {
        return Refusal.STRANGE_NAME;
      }
    }
    LOG.info("a workbook could not be read: {}", damaged.getClass().getName());
    return Refusal.DAMAGED;
  }

  private static Opened.Workbook workbook(Parts parts, Predicate<Sheet> enough)
      throws IOException, XMLStreamException {
    Optional<String> book = Relations.of(parts, "").firstOfType("officeDocument");
    if (book.isEmpty() || book.get().endsWith(".bin")) {
      throw Guard.notAWorkbook(parts);
    }
    Relations relations = Relations.of(parts, book.get());
    Outline outline = Outline.of(parts, book.get(), relations);
    if (outline.sheets().isEmpty()) {
      throw Guard.notAWorkbook(parts);
    }
    return new Opened.Workbook(
        sheets(parts, relations, outline, enough),
        CustomProperties.of(parts),
        FindExtras.of(parts, relations, outline));
  }

  private static List<Sheet> sheets(
      Parts parts, Relations relations, Outline outline, Predicate<Sheet> enough)
      throws IOException, XMLStreamException {
    CellValues values =
        new CellValues(strings(parts, relations), formats(parts, relations), outline.from1904());
    List<Sheet> sheets = new ArrayList<>();
    for (Outline.Place place : outline.sheets()) {
      Xml part = parts.openFilled(place.part()).orElseThrow(Refusal::damaged);
      sheets.add(new ReadSheet(values, parts.budget()).from(place.name(), part));
      if (enough.test(sheets.getLast())) {
        break;
      }
    }
    List<Sheet> theirs = sheets.stream().filter(sheet -> !OwnSheet.is(sheet)).toList();
    return theirs.isEmpty() ? sheets : theirs;
  }

  private static Strings strings(Parts parts, Relations relations)
      throws IOException, XMLStreamException {
    Optional<Xml> part = open(parts, relations, "sharedStrings");
    return part.isPresent() ? Strings.of(part.get(), parts.budget()) : Strings.none();
  }

  private static NumberFormats formats(Parts parts, Relations relations)
      throws IOException, XMLStreamException {
    Optional<Xml> part = open(parts, relations, "styles");
    return part.isPresent() ? NumberFormats.of(part.get()) : NumberFormats.none();
  }

  private static Optional<Xml> open(Parts parts, Relations relations, String type)
      throws IOException, XMLStreamException {
    Optional<String> part = relations.firstOfType(type);
    return part.isPresent() ? parts.open(part.get()) : Optional.empty();
  }
}

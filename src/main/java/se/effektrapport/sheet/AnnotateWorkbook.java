package se.effektrapport.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.effektrapport.officefile.PartName;

/**
 * Copies a received workbook with notes in its cells and one sheet of ours first. The parts that
 * need not be touched go over byte for byte; the others are copied event by event, so that nothing
 * is lost that we do not know of. Earlier notes and an earlier sheet of ours are replaced.
 */
public final class AnnotateWorkbook {

  /** What our sheet is called, unless the workbook has another sheet of that name. */
  public static final String SHEET = "Återkoppling";

  /** Stands in our sheet, and tells it from one that somebody else called so. */
  public static final String NOT_READ =
      "Det här bladet och kommentarerna läses inte som svar och får ligga kvar.";

  /** A sheet of a million rows took 24 s to copy on a busy machine. */
  private static final long LARGEST_PART = 30L << 20;

  private static final Logger LOG = LoggerFactory.getLogger(AnnotateWorkbook.class);

  private final Opened.Workbook read;
  private final Parts parts;
  private final CopiedPackage copied;
  private final String part;
  private final CopiedBook book;
  private final CopiedTypes types;
  private final Relations relations;
  private final CopiedRelations copiedRelations;

  private AnnotateWorkbook(Parts parts, CopiedPackage copied, Opened.Workbook read)
      throws IOException, XMLStreamException {
    Set<String> known = read.sheets().stream().map(Sheet::name).collect(Collectors.toSet());
    this.read = read;
    this.parts = parts;
    this.copied = copied;
    part = Relations.of(parts, "").firstOfType("officeDocument").orElseThrow(Refusal::damaged);
    book = CopiedBook.of(copied.open(part), known);
    types = CopiedTypes.of(copied, part);
    relations = Relations.of(parts, part);
    copiedRelations = CopiedRelations.of(copied, parts, part, book.kind());
  }

  /** Whether a copy would take longer than it is worth. */
  public static boolean isTooLarge(Path original) {
    try (Parts parts = new Parts(original)) {
      return parts.hasXmlOver(LARGEST_PART);
    } catch (IOException | RuntimeException unreadable) {
      return false;
    }
  }

  /**
   * Writes the copy to a file.
   *
   * @param summary our sheet, which must hold {@link #NOT_READ} at its top
   * @return the extension that fits the copy, or empty if none could be made of this workbook
   */
  public static Optional<String> write(
      Path original, DraftSheet summary, List<Note> notes, Path copy) {
    if (isTooLarge(original) || !(ReadWorkbook.read(original) instanceof Opened.Workbook read)) {
      return Optional.empty();
    }
    try (Parts scanned = new Parts(original);
        Parts written = new Parts(original)) {
      CopiedPackage copied = new CopiedPackage(written);
      AnnotateWorkbook annotate = new AnnotateWorkbook(scanned, copied, read);
      annotate.put(summary, notes);
      copied.write(copy);
      if (ReadWorkbook.read(copy) instanceof Opened.Workbook) {
        return Optional.of(annotate.types.extension());
      }
    } catch (IOException | XMLStreamException | RuntimeException impossible) {
      // What was read may still hold, in parts that reading passes over, what cannot be copied.
      LOG.info("a workbook could not be copied: {}", impossible.getClass().getName());
    }
    return Optional.empty();
  }

  private void put(DraftSheet summary, List<Note> notes) throws IOException, XMLStreamException {
    removeOurs();
    Map<String, SortedMap<Address, String>> bySheet = bySheet(notes);
    Set<String> done = new HashSet<>();
    int position = 0;
    for (CopiedBook.Entry entry : book.entries()) {
      position++;
      Optional<String> sheet = part(entry);
      if (!entry.ours() && sheet.isPresent() && done.add(sheet.get())) {
        var its = bySheet.getOrDefault(entry.name(), new TreeMap<>());
        new AnnotateSheet(copied, types, parts, book.kind(), sheet.get(), its).put(position);
      }
    }
    putSummary(summary);
    copied.put(CopiedTypes.PART, types::write);
  }

  private Optional<String> part(CopiedBook.Entry entry) {
    return relations.all().stream()
        .filter(each -> each.id().equals(entry.relation()))
        .map(Relations.Relation::part)
        .filter(parts::has)
        .findFirst();
  }

  private Map<String, SortedMap<Address, String>> bySheet(List<Note> notes) {
    Map<String, SortedMap<Address, String>> bySheet = new LinkedHashMap<>();
    for (Note note : notes) {
      Address.of(note.cell())
          .map(cell -> seen(note.sheet(), cell))
          .ifPresent(
              cell ->
                  bySheet
                      .computeIfAbsent(note.sheet(), x -> new TreeMap<>())
                      .merge(cell, note.text(), (one, other) -> one + "\n" + other));
    }
    return bySheet;
  }

  /** Of merged cells only the first shows its comment. */
  private Address seen(String sheet, Address cell) {
    return read.sheet(sheet)
        .flatMap(each -> each.area(cell.row(), DraftSheet.letters(cell.column())))
        .map(area -> new Address(area.firstRow(), area.firstColumn()))
        .orElse(cell);
  }

  private void removeOurs() throws IOException, XMLStreamException {
    for (CopiedBook.Entry entry : book.entries()) {
      Optional<String> sheet = part(entry);
      if (entry.ours() && sheet.isPresent()) {
        Relations.of(parts, sheet.get())
            .ofType("comments", "vmlDrawing", "printerSettings", "threadedComment")
            .forEach(each -> remove(each.part()));
        remove(PartName.ofRelations(sheet.get()));
        remove(sheet.get());
        copiedRelations.remove(entry.relation());
      }
    }
  }

  private void remove(String each) {
    copied.remove(each);
    types.remove(each);
  }

  private void putSummary(DraftSheet summary) throws IOException, XMLStreamException {
    SummaryPart ours = new SummaryPart(summary);
    String styles =
        relations.firstOfType("styles").filter(parts::has).orElseThrow(Refusal::damaged);
    CopiedStyles merged = CopiedStyles.of(parts.open(styles).orElseThrow(), ours.styles());
    if (merged.addsSomething()) {
      copied.put(styles, out -> merged.write(copied.open(styles), out));
    }
    String sheet = copied.free("xl/worksheets/sheet%d.xml");
    copied.put(sheet, ours.sheet(merged, book.kind()));
    types.add(sheet, CopiedTypes.WORKSHEET);
    String id = copiedRelations.add("worksheet", sheet);
    copiedRelations.put();
    String repeated = summary.print.flatMap(DraftSheet.Print::repeat).orElse("$1:$1");
    copied.put(part, out -> book.write(copied.open(part), out, id, repeated));
  }
}

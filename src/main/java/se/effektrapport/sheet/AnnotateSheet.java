package se.effektrapport.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;

/** Puts the notes of one sheet into the copy: comments, the drawing that shows them, the sheet. */
final class AnnotateSheet {

  /** A note is not higher than so many rows of ordinary height. */
  private static final int ROWS_BELOW = 60;

  private final CopiedPackage copied;
  private final CopiedTypes types;
  private final Parts parts;
  private final Ooxml kind;
  private final String sheet;
  private final SortedMap<Address, String> notes;
  private final Relations relations;
  private final CopiedRelations copiedRelations;

  AnnotateSheet(
      CopiedPackage copied,
      CopiedTypes types,
      Parts parts,
      Ooxml kind,
      String sheet,
      SortedMap<Address, String> notes)
      throws IOException, XMLStreamException {
    this.copied = copied;
    this.types = types;
    this.parts = parts;
    this.kind = kind;
    this.sheet = sheet;
    this.notes = notes;
    this.relations = Relations.of(parts, sheet);
    this.copiedRelations = CopiedRelations.of(copied, parts, sheet, kind);
  }

  /**
   * @param position the sheet's place in the workbook, from 1
   */
  void put(int position) throws IOException, XMLStreamException {
    Optional<String> comments = relations.firstOfType("comments").filter(parts::has);
    CommentsScan scan =
        comments.isPresent()
            ? CommentsScan.of(parts.open(comments.get()).orElseThrow(), parts.budget())
            : CommentsScan.none();
    SheetScan shape = scan();
    boolean changes = !notes.isEmpty() || scan.hasOurs();
    if (changes) {
      comments(comments, scan);
    }
    Optional<String> added = changes ? drawing(shape, scan, position) : Optional.empty();
    if (added.isPresent() || shape.isSelected()) {
      copied.put(sheet, out -> CopiedSheet.write(copied.open(sheet), out, kind, added));
    }
    copiedRelations.put();
  }

  private SheetScan scan() throws IOException, XMLStreamException {
    boolean mayHaveDrawing = relations.ofType("vmlDrawing").findAny().isPresent();
    int lastRow = notes.isEmpty() ? 0 : notes.lastKey().row() + ROWS_BELOW;
    Xml part = parts.open(sheet).orElseThrow(Refusal::damaged);
    return SheetScan.of(part, lastRow, mayHaveDrawing);
  }

  private void comments(Optional<String> existing, CommentsScan scan) {
    CopiedComments ours = new CopiedComments(scan, notes);
    if (existing.isPresent()) {
      copied.put(existing.get(), out -> ours.write(copied.open(existing.get()), out));
    } else {
      String part = copied.free("xl/comments%d.xml");
      copied.put(part, ours.part(kind));
      copiedRelations.add("comments", part);
      types.add(part, CopiedTypes.COMMENTS);
    }
  }

  /** The relationship of a drawing that the sheet has to name, if it has had none. */
  private Optional<String> drawing(SheetScan shape, CommentsScan scan, int position)
      throws IOException {
    SortedMap<Address, String> shown = new TreeMap<>(notes);
    shown.keySet().removeIf(cell -> scan.hasOthers(cell.toString()));
    Optional<String> existing =
        relations
            .ofType("vmlDrawing")
            .filter(each -> shape.drawing().equals(Optional.of(each.id())))
            .map(Relations.Relation::part)
            .filter(parts::has)
            .findFirst();
    NoteShapes shapes = new NoteShapes(shape);
    if (existing.isPresent()) {
      String drawn = shapes.drawing(text(existing.get()), scan.onlyOurs(), shown);
      copied.put(existing.get(), drawn);
      return Optional.empty();
    }
    String part = copied.free("xl/drawings/vmlDrawing%d.vml");
    copied.put(part, shapes.drawing(position, shown));
    types.add(part, CopiedTypes.DRAWING);
    return Optional.of(copiedRelations.add("vmlDrawing", part));
  }

  private String text(String part) throws IOException {
    StringBuilder text = new StringBuilder();
    char[] buffer = new char[1 << 13];
    try (InputStream in = parts.bytes(part).orElseThrow(Refusal::damaged);
        Reader reader = Decoding.of(in)) {
      for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
        String piece = new String(buffer, 0, read);
        parts.budget().kept(piece);
        text.append(piece);
      }
    }
    return text.toString();
  }
}

package se.effektrapport.parity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** Reads the words of a tag with the links, abbreviations and notes in them. */
final class PdfLines {
  private final PdfTree tree;
  private final PdfTargets targets;
  private final Map<String, PDStructureElement> notes = new HashMap<>();
  private final Set<String> referred = new HashSet<>();

  PdfLines(PdfTree tree) {
    this.tree = tree;
    this.targets = new PdfTargets(tree);
    for (PDStructureElement item : PdfTree.all(tree.root(), "LI")) {
      PDStructureElement body = PdfTree.children(item).getLast();
      PdfTree.children(body).stream()
          .filter(child -> child.getStructureType().equals("Note"))
          .forEach(note -> notes.put(label(item), note));
    }
  }

  /** "•" or "2." */
  String label(PDStructureElement item) {
    PDStructureElement label = PdfTree.children(item).getFirst();
    if (!label.getStructureType().equals("Lbl")) {
      throw new AssertionError("an item without a label: " + tree.words(item));
    }
    return tree.words(label).strip();
  }

  /** The line that these kids of a tag make. */
  Line line(List<?> kids) {
    List<Line.Piece> pieces = new ArrayList<>();
    for (Object kid : kids) {
      switch (kid) {
        case PDMarkedContentReference text -> pieces.add(words(text));
        case PDStructureElement inner -> pieces.addAll(pieces(inner));
        case PDObjectReference area -> {} // read with its link
        default -> throw new AssertionError("not a kid of ours: " + kid);
      }
    }
    return new Line(pieces);
  }

  private Line.Words words(PDMarkedContentReference text) {
    return new Line.Words(tree.mark(text).text().replace("\u00ad", ""));
  }

  private List<Line.Piece> pieces(PDStructureElement element) {
    return switch (element.getStructureType()) {
      case "Link" -> List.of(new Line.Link(line(element.getKids()), targets.of(element)));
      case "Reference" -> List.of(note(element));
      case "Span" -> span(element);
      case "Quote" -> line(element.getKids()).pieces();
      default -> throw new AssertionError("within a line: " + element.getStructureType());
    };
  }

  private List<Line.Piece> span(PDStructureElement element) {
    return PdfAttributes.of(element).isNumeral()
        ? line(element.getKids()).pieces()
        : List.of(new Line.Abbreviation(tree.words(element), element.getExpandedForm()));
  }

  /** The note that a number in the text leads to. */
  private Line.Note note(PDStructureElement reference) {
    String number = tree.words(reference).strip();
    PDStructureElement note = notes.get(number + ".");
    if (note == null || !referred.add(number)) {
      throw new AssertionError("no note, or one referred to twice: " + number);
    }
    String target = targets.of(PdfTree.children(reference).getFirst());
    Line words = Line.of(tree.words(note));
    if (!target.equals("→ " + words)) {
      throw new AssertionError("note " + number + " leads to " + target + ", not to " + words);
    }
    return new Line.Note(line(PdfTree.children(note).getFirst().getKids()));
  }

  /** Fails if a note stands there that no number in the text leads to. */
  void checkNotes() {
    if (referred.size() != notes.size()) {
      throw new AssertionError("notes " + notes.keySet() + " but references " + referred);
    }
  }

  /** Fails if the page printed after an entry of the contents list is not the one it leads to. */
  void checkPage(PDStructureElement link, String printed) {
    if (!printed.equals(String.valueOf(targets.page(link)))) {
      throw new AssertionError(tree.words(link) + " leads to page " + targets.page(link));
    }
  }

  String target(PDStructureElement link) {
    return targets.of(link);
  }
}

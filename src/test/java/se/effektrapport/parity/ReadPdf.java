package se.effektrapport.parity;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** Reads a PDF as a screen reader does, by its tags. */
final class ReadPdf {
  private final PdfTree tree;
  private final PdfLines lines;
  private final PdfBlocks blocks;
  private final List<Item> items = new ArrayList<>();
  private final List<Integer> pages = new ArrayList<>();

  private ReadPdf(PDDocument file) {
    this.tree = new PdfTree(file);
    this.lines = new PdfLines(tree);
    this.blocks = new PdfBlocks(lines);
  }

  static Reading read(byte[] pdf) {
    try (PDDocument file = Loader.loadPDF(pdf)) {
      ReadPdf read = new ReadPdf(file);
      read.document();
      var about = file.getDocumentInformation();
      return new Reading(
          about.getTitle(),
          about.getAuthor(),
          about.getSubject(),
          file.getDocumentCatalog().getLanguage(),
          read.items,
          read.pages);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private void document() {
    List<PDStructureElement> parts = PdfTree.children(tree.root());
    cover(parts.getFirst());
    parts.subList(1, parts.size()).forEach(this::part);
    lines.checkNotes();
  }

  private void cover(PDStructureElement cover) {
    for (PDStructureElement line : PdfTree.children(cover)) {
      items.add(new Item.CoverLine(lines.line(line.getKids())));
    }
  }

  private void part(PDStructureElement part) {
    List<PDStructureElement> children = PdfTree.children(part);
    if (!part.getStructureType().equals("Sect")) {
      items.addAll(blocks.block(part, 0));
    } else if (is(children.getLast(), "TOC")) {
      items.add(new Item.ContentsTitle(lines.line(children.getFirst().getKids())));
      contents(children.getLast(), 1);
    } else if (!PdfTree.all(part, "Note").isEmpty() && is(children.getFirst(), "P")) {
      items.add(new Item.NotesTitle(lines.line(children.getFirst().getKids())));
    } else if (is(children.getFirst(), "Sect|H[1-4]")) {
      children.forEach(this::part);
    } else {
      children.forEach(
          child -> blocks.block(child, 0).forEach(item -> items.add(new Item.Boxed(item))));
    }
  }

  private void contents(PDStructureElement list, int level) {
    for (PDStructureElement entry : PdfTree.children(list)) {
      PDStructureElement link = PdfTree.all(entry, "Link").getFirst();
      List<Object> pieces = List.copyOf(PdfTree.pieces(link));
      Line words = lines.line(pieces.subList(0, pieces.size() - 1));
      items.add(new Item.Entry(level, new Line(List.of(new Line.Link(words, lines.target(link))))));
      String page = lines.line(pieces.subList(pieces.size() - 1, pieces.size())).toString();
      pages.add(Integer.valueOf(page));
      lines.checkPage(link, page);
      PdfTree.children(entry).stream()
          .filter(child -> is(child, "TOC"))
          .forEach(inner -> contents(inner, level + 1));
    }
  }

  private static boolean is(PDStructureElement element, String type) {
    return element.getStructureType().matches(type);
  }
}

package se.effektrapport.parity;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** Reads the tags of what stands on lines of its own. */
record PdfBlocks(PdfLines lines) {

  List<Item> block(PDStructureElement block, int depth) {
    String type = block.getStructureType();
    return switch (type) {
      case "P" -> List.of(new Item.Paragraph(lines.line(block.getKids())));
      case "H1", "H2", "H3", "H4" ->
          List.of(new Item.Heading(type.charAt(1) - '0', lines.line(block.getKids())));
      case "L" -> list(block, depth);
      case "BlockQuote" -> flow(block, depth).stream().<Item>map(Item.Quoted::new).toList();
      case "Figure" -> List.of(figure(block));
      case "Table" -> table(block);
      default -> throw new AssertionError("a block tagged " + type);
    };
  }

  /** Blocks one after the other; words without a tag of their own are a paragraph. */
  private List<Item> flow(PDStructureElement around, int depth) {
    List<Item> items = new ArrayList<>();
    List<Object> loose = new ArrayList<>();
    for (Object kid : around.getKids()) {
      if (kid instanceof PDStructureElement element && !isInline(element)) {
        paragraph(loose, items);
        items.addAll(block(element, depth));
      } else {
        loose.add(kid);
      }
    }
    paragraph(loose, items);
    return items;
  }

  private void paragraph(List<Object> loose, List<Item> items) {
    if (!loose.isEmpty()) {
      items.add(new Item.Paragraph(lines.line(loose)));
      loose.clear();
    }
  }

  private static boolean isInline(PDStructureElement element) {
    return List.of("Link", "Reference", "Span", "Quote").contains(element.getStructureType());
  }

  private List<Item> list(PDStructureElement list, int depth) {
    List<Item> items = new ArrayList<>();
    for (PDStructureElement item : PdfTree.children(list)) {
      List<Item> content = flow(PdfTree.children(item).getLast(), depth + 1);
      boolean words = !content.isEmpty() && content.getFirst() instanceof Item.Paragraph;
      Line first = words ? ((Item.Paragraph) content.getFirst()).line() : new Line(List.of());
      items.add(new Item.ListItem(depth, lines.label(item), first));
      for (Item more : content.subList(words ? 1 : 0, content.size())) {
        items.add(
            more instanceof Item.Paragraph further
                ? new Item.Continued(depth, further.line())
                : more);
      }
    }
    return items;
  }

  private Item figure(PDStructureElement figure) {
    PDStructureElement caption = PdfTree.children(figure).getLast();
    return new Item.Figure(figure.getAlternateDescription(), lines.line(caption.getKids()));
  }

  private List<Item> table(PDStructureElement table) {
    List<Item> items = new ArrayList<>();
    for (PDStructureElement part : PdfTree.children(table)) {
      switch (part.getStructureType()) {
        case "Caption" -> items.add(new Item.Table(lines.line(part.getKids())));
        case "THead" -> PdfTree.children(part).forEach(row -> items.add(row(row, true)));
        case "TBody" -> PdfTree.children(part).forEach(row -> items.add(row(row, false)));
        default -> throw new AssertionError("in a table: " + part.getStructureType());
      }
    }
    return items;
  }

  private Item row(PDStructureElement row, boolean head) {
    return new Item.Row(head, PdfTree.children(row).stream().map(this::cell).toList());
  }

  private Item.Cell cell(PDStructureElement cell) {
    PdfAttributes attributes = PdfAttributes.of(cell);
    boolean heading = cell.getStructureType().equals("TH");
    return new Item.Cell(
        heading ? attributes.headerFor() : Item.HeaderFor.NOTHING,
        attributes.span("ColSpan"),
        attributes.span("RowSpan"),
        flow(cell, 0));
  }
}

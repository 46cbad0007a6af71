package se.effektrapport.html;

import java.util.List;
import java.util.Optional;
import se.effektrapport.document.Block;
import se.effektrapport.document.Outline;

/** Writes the blocks of a document. */
final class WriteBlocks {
  private final Outline outline;
  private final Markup html;
  private final WriteInlines inlines;
  private final WriteFigure figures;

  WriteBlocks(Outline outline, Pictures pictures, Markup html) {
    this.outline = outline;
    this.html = html;
    this.inlines = new WriteInlines(outline, html);
    this.figures = new WriteFigure(outline, inlines, pictures, html);
  }

  /** The whole document: the notes of a chapter come last in it. */
  void document(List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Block.Section chapter) {
        openSection(chapter, "chapter");
        write(PagePart.of(chapter.blocks()), inlines::notes);
        html.close("section").newLine();
      } else {
        write(block);
      }
    }
    inlines.notes();
  }

  /**
   * @param end writes what comes after the last block, on a page of the same kind
   */
  private void write(List<PagePart> parts, Runnable end) {
    for (PagePart part : parts) {
      if (part.lying()) {
        html.open("div", "class", "landscape").newLine();
      }
      write(part.blocks());
      if (part == parts.getLast()) {
        end.run();
      }
      if (part.lying()) {
        html.close("div").newLine();
      }
    }
  }

  private void write(List<Block> blocks) {
    blocks.forEach(this::write);
  }

  private void write(Block block) {
    switch (block) {
      case Block.Section section -> {
        openSection(section, "");
        write(PagePart.of(section.blocks()), () -> {});
        html.close("section");
      }
      case Block.Heading heading -> heading(heading);
      case Block.Paragraph paragraph -> {
        html.openAt(paragraph.line(), "p");
        inlines.write(paragraph.content());
        html.close("p");
      }
      case Block.ListBlock list -> list(list);
      case Block.Table table -> table(table);
      case Block.Figure figure -> figures.write(figure);
      case Block.Quotation quotation -> quotation(quotation);
      case Block.Callout callout -> {
        html.open("aside", "role", "note");
        write(callout.content());
        html.close("aside");
      }
      case Block.Signatures signatures -> {
        html.open("div", "class", "signatures");
        signatures.titles().forEach(title -> html.element("p", title, "class", "signature"));
        html.close("div");
      }
      case Block.Contents contents -> WriteContents.write(contents, outline, html);
    }
    html.newLine();
  }

  private void openSection(Block.Section section, String kind) {
    html.open("section", "class", kind, "id", section.id()).newLine();
  }

  private void heading(Block.Heading heading) {
    String element = "h" + heading.level();
    html.openAt(heading.line(), element, "id", heading.id());
    inlines.write(heading.content());
    html.close(element);
  }

  private void list(Block.ListBlock list) {
    String element = list.numbered() ? "ol" : "ul";
    html.open(element);
    for (List<Block> item : list.items()) {
      html.openAt(line(item), "li");
      content(item);
      html.close("li");
    }
    html.close(element);
  }

  /** A single paragraph stands without its p, as it would be written by hand. */
  private void content(List<Block> blocks) {
    if (blocks.size() == 1 && blocks.getFirst() instanceof Block.Paragraph only) {
      inlines.write(only.content());
    } else {
      write(blocks);
    }
  }

  /** The line of a single paragraph, which has no element of its own to say it. */
  private static int line(List<Block> blocks) {
    return blocks.size() == 1 && blocks.getFirst() instanceof Block.Paragraph only
        ? only.line()
        : 0;
  }

  private void quotation(Block.Quotation quotation) {
    html.openAt(quotation.line(), "blockquote");
    write(quotation.content());
    if (!quotation.source().isEmpty()) {
      html.open("p", "class", "source");
      html.open("cite");
      inlines.write(quotation.source());
      html.close("cite");
      html.close("p");
    }
    html.close("blockquote");
  }

  private void table(Block.Table table) {
    String name =
        outline.label(table).toLowerCase(java.util.Locale.ROOT).replace(' ', '-') + "-rubrik";
    String kind = new TableShape(table).kind();
    // A table too broad for a phone is scrolled, also with the keyboard.
    // A link to it leads here and not to the table itself, which begins below its caption.
    html.open(
        "div",
        "class",
        kind,
        "id",
        table.id(),
        "role",
        "region",
        "tabindex",
        "0",
        "aria-labelledby",
        name);
    html.openAt(table.line(), "table").open("caption", "id", name);
    html.element("span", outline.label(table) + ".", "class", "label").text(" ");
    inlines.write(table.caption());
    html.close("caption");
    columns(table.widths());
    rows("thead", table.head());
    rows("tbody", table.body());
    html.close("table").close("div");
  }

  private void columns(List<Integer> widths) {
    if (!widths.isEmpty()) {
      html.open("colgroup");
      widths.forEach(width -> html.empty("col", "style", "width: " + width + "%"));
      html.close("colgroup");
    }
  }

  private void rows(String part, List<Block.Row> rows) {
    html.open(part).newLine();
    for (Block.Row row : rows) {
      html.open("tr");
      row.cells().forEach(this::cell);
      html.close("tr").newLine();
    }
    html.close(part);
  }

  private void cell(Block.Cell cell) {
    Optional<Block.HeaderFor> header = cell.header().filter(any -> !isEmpty(cell));
    String element = header.isPresent() ? "th" : "td";
    html.openAt(
        line(cell.content()),
        element,
        "scope",
        header.map(any -> any == Block.HeaderFor.COLUMN ? "col" : "row").orElse(null),
        "colspan",
        cell.columnSpan() == 1 ? null : String.valueOf(cell.columnSpan()),
        "rowspan",
        cell.rowSpan() == 1 ? null : String.valueOf(cell.rowSpan()),
        "class",
        cell.number() ? "number" : null);
    content(cell.content());
    html.close(element);
  }

  /** Such a cell heads nothing, and would be read as the head of every cell below it. */
  private static boolean isEmpty(Block.Cell cell) {
    return Block.words(cell.content()).isBlank();
  }
}

package se.effektrapport.parity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Reads a Word file as its reader meets it, from its raw XML. */
final class ReadWord {
  private final WordStyles styles;
  private final WordLines lines;
  private final WordLists lists;
  private final WordTables tables;
  private final WordItems indents;
  private final List<Integer> pages = new ArrayList<>();

  private ReadWord(Docx file) {
    this.styles = new WordStyles(file);
    this.lines = new WordLines(file);
    this.lists = new WordLists(file);
    this.indents = new WordItems(lists);
    this.tables = new WordTables(styles, this::flow);
  }

  static Reading read(Docx file) {
    ReadWord read = new ReadWord(file);
    Element body = Docx.children(file.xml("word/document.xml"), "body").getFirst();
    Element about = file.xml("docProps/core.xml");
    String language =
        Docx.value(file.xml("word/styles.xml"), "docDefaults/rPrDefault/rPr/lang@val");
    return new Reading(
        words(about, "title"),
        words(about, "creator"),
        words(about, "subject"),
        language,
        read.flow(body),
        read.pages);
  }

  private static String words(Element about, String name) {
    return Docx.children(about, name).getFirst().getTextContent();
  }

  /** Paragraphs and tables one after the other: of the body or of a cell. */
  private List<Item> flow(Element around) {
    List<Item> items = new ArrayList<>();
    for (Element child : Docx.children(around)) {
      switch (child.getLocalName()) {
        case "p" -> paragraph(child, items);
        case "tbl" -> items.addAll(tables.rows(child));
        case "tcPr", "sectPr" -> {}
        default -> throw new AssertionError("in the text: " + child.getNodeName());
      }
    }
    return items;
  }

  private void paragraph(Element paragraph, List<Item> items) {
    String style = styles.of(paragraph);
    switch (style) {
      case "Cover sender",
          "Cover mark",
          "Title",
          "Subtitle",
          "Cover fact",
          "Letter sender",
          "Letter kind",
          "Letter fact",
          "Letter mark",
          "Letter receiver" ->
          items.add(new Item.CoverLine(lines.line(paragraph)));
      case "TOC Heading" -> items.add(new Item.ContentsTitle(lines.line(paragraph)));
      case "toc 1" -> items.add(entry(1, paragraph));
      case "toc 2" -> items.add(entry(2, paragraph));
      case "heading 1", "heading 2", "heading 3", "heading 4" ->
          items.add(
              new Item.Heading(style.charAt(style.length() - 1) - '0', lines.line(paragraph)));
      case "caption" -> items.add(new Item.Table(lines.line(paragraph)));
      case "Figure" ->
          items.add(
              new Item.Figure(
                  Docx.attribute(Docx.all(paragraph, "docPr").getFirst(), "descr"),
                  new Line(List.of())));
      case "Figure caption" -> {
        Item.Figure figure = (Item.Figure) items.removeLast();
        items.add(new Item.Figure(figure.alternative(), lines.line(paragraph)));
      }
      case "Quote" -> items.add(new Item.Quoted(item(paragraph)));
      case "Quotation source" ->
          items.add(new Item.Quoted(new Item.Paragraph(lines.line(paragraph))));
      case "Callout" -> items.add(new Item.Boxed(item(paragraph)));
      case "Signature" ->
          Stream.of(lines.entry(paragraph).split("\t")) // each stands under a line of its own
              .forEach(title -> items.add(new Item.Paragraph(Line.of(title))));
      case "Signature line" -> {} // nothing but lines to write on
      case "Section end" -> {} // carries the page format; WordFileTest sees that it is empty
      case "Normal",
          "List Bullet",
          "List Number",
          "List Continue",
          "Table head",
          "Table row head",
          "Table text",
          "Table number",
          "Table list" ->
          items.add(item(paragraph));
      default -> throw new AssertionError("a paragraph in style " + style);
    }
  }

  private Item item(Element paragraph) {
    return indents.item(paragraph, lines.line(paragraph));
  }

  /** The words before the tab lead to the heading; after it stands the page. */
  private Item entry(int level, Element paragraph) {
    Line.Link link = (Line.Link) lines.line(paragraph).pieces().getFirst();
    List<String> parts = new ArrayList<>(List.of(lines.entry(paragraph).split("\t")));
    if (parts.size() > 1) {
      pages.add(Integer.valueOf(parts.removeLast()));
    }
    Line words = Line.of(String.join(" ", parts));
    return new Item.Entry(level, new Line(List.of(new Line.Link(words, link.target()))));
  }
}

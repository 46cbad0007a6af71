package se.effektrapport.document;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads the blocks of a document, of a section and of what holds paragraphs. */
final class ReadBlocks {
  private final Problems problems;
  private final ReadInlines inlines;
  private final ReadTable tables;
  private final ReadFigure figures;

  ReadBlocks(Problems problems) {
    this.problems = problems;
    this.inlines = new ReadInlines(problems);
    this.tables = new ReadTable(problems, this, inlines);
    this.figures = new ReadFigure(problems, inlines);
  }

  /** The blocks of these elements. */
  List<Block> read(List<Element> elements, List<String> expected) {
    List<Block> blocks = new ArrayList<>();
    for (Element element : elements) {
      if (expected.contains(element.normalName())) {
        add(element, blocks);
      } else {
        refuse(element, expected);
      }
    }
    return blocks;
  }

  /**
   * What a list item or a cell holds: small blocks, or text directly, which makes one paragraph.
   */
  List<Block> content(Element parent) {
    boolean blocks =
        parent.children().stream().anyMatch(e -> Vocabulary.SMALL_BLOCKS.contains(e.normalName()));
    return blocks ? mixed(parent) : paragraph(parent, parent.childNodes());
  }

  /** Text before a nested list is a paragraph, as in {@code <li>Skolan<ul>…</ul></li>}. */
  private List<Block> mixed(Element parent) {
    List<Block> blocks = new ArrayList<>();
    List<Node> line = new ArrayList<>();
    for (Node node : parent.childNodes()) {
      if (node instanceof Element e && Vocabulary.SMALL_BLOCKS.contains(e.normalName())) {
        blocks.addAll(paragraph(parent, line));
        line.clear();
        add(e, blocks);
      } else {
        line.add(node);
      }
    }
    blocks.addAll(paragraph(parent, line));
    return blocks;
  }

  private List<Block> paragraph(Element parent, List<Node> nodes) {
    List<Inline> content = inlines.read(nodes);
    return content.isEmpty() ? List.of() : List.of(new Block.Paragraph(line(parent), content));
  }

  private void add(Element element, List<Block> blocks) {
    switch (element.normalName()) {
      case "p" -> blocks.addAll(paragraph(element, element.childNodes()));
      case "ul", "ol" -> addList(element, blocks);
      case "table" -> blocks.add(tables.read(element));
      case "figure" -> figures.read(element).ifPresent(blocks::add);
      case "blockquote" -> blocks.add(quotation(element));
      case "aside" -> blocks.add(new Block.Callout(small(element)));
      case "nav" -> blocks.add(new Block.Contents(element.attr("data-title")));
      case "section" -> blocks.add(section(element));
      case "signatures" -> blocks.add(signatures(element));
      default -> blocks.add(heading(element));
    }
  }

  private Block section(Element section) {
    Element owner = section.closest("[data-template]");
    String template = owner == null ? "" : owner.attr("data-template");
    return new Block.Section(section.id(), template, read(elements(section), Vocabulary.BLOCKS));
  }

  private Block signatures(Element signatures) {
    List<String> titles = new ArrayList<>();
    for (Element title : elements(signatures)) {
      if (title.nameIs("p")) {
        titles.add(Whitespace.tidy(title.wholeText()));
      } else {
        refuse(title, List.of("p"));
      }
    }
    titles.removeIf(String::isEmpty);
    if (titles.isEmpty()) {
      problems.add(signatures, "ingen skriver under; väntade en titel i <p> i <signatures>");
    }
    return new Block.Signatures(line(signatures), titles);
  }

  private Block heading(Element heading) {
    int level = heading.normalName().charAt(1) - '0';
    List<Inline> content = inlines.read(heading);
    if (content.isEmpty()) {
      problems.add(heading, "rubriken är tom");
    }
    return new Block.Heading(line(heading), level, heading.id(), content);
  }

  private void addList(Element list, List<Block> blocks) {
    List<List<Block>> items = new ArrayList<>();
    for (Element item : elements(list)) {
      if (item.nameIs("li")) {
        items.add(content(item));
      } else {
        refuse(item, List.of("li"));
      }
    }
    items.removeIf(List::isEmpty);
    if (!items.isEmpty()) {
      blocks.add(new Block.ListBlock(list.nameIs("ol"), items));
    }
  }

  private Block quotation(Element quotation) {
    List<Element> said = new ArrayList<>(elements(quotation));
    List<Inline> source = List.of();
    if (!said.isEmpty() && said.getLast().nameIs("cite")) {
      source = inlines.read(said.removeLast());
    }
    return new Block.Quotation(
        line(quotation),
        quotation.attr("data-reference"),
        read(said, Vocabulary.SMALL_BLOCKS),
        source);
  }

  private List<Block> small(Element element) {
    return read(elements(element), Vocabulary.SMALL_BLOCKS);
  }

  private void refuse(Element element, List<String> expected) {
    problems.add(
        element,
        "elementet <%s> känns inte igen; väntade %s"
            .formatted(element.tagName(), Vocabulary.oneOf(expected)));
  }

  /** The child elements; text between them is refused, for it would otherwise be lost. */
  private List<Element> elements(Element parent) {
    return elements(parent, problems);
  }

  static List<Element> elements(Element parent, Problems problems) {
    for (Node node : parent.childNodes()) {
      boolean blank = node instanceof TextNode text && text.isBlank() || node instanceof Comment;
      if (!blank && !(node instanceof Element)) {
        problems.add(
            parent,
            "texten ”%s” står direkt i <%s>; väntade ett element kring den"
                .formatted(shortened(node), parent.tagName()));
      }
    }
    return parent.children();
  }

  /** The line of the markup at which the element begins, from 1. */
  static int line(Element element) {
    return element.sourceRange().start().lineNumber();
  }

  private static String shortened(Node node) {
    String text = Whitespace.tidy(node instanceof TextNode t ? t.getWholeText() : node.outerHtml());
    return text.length() <= 30 ? text : text.substring(0, 29) + "…";
  }
}

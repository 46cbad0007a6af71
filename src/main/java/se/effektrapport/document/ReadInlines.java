package se.effektrapport.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads the pieces of a line of text. */
final class ReadInlines {
  private static final Set<String> SCHEMES = Set.of("#", "https://", "mailto:");

  private final Problems problems;

  ReadInlines(Problems problems) {
    this.problems = problems;
  }

  List<Inline> read(Element parent) {
    return read(parent.childNodes());
  }

  List<Inline> read(List<Node> nodes) {
    Whitespace.collapse(nodes);
    return content(nodes);
  }

  private List<Inline> content(List<Node> nodes) {
    List<Inline> inlines = new ArrayList<>();
    for (Node node : nodes) {
      if (node instanceof TextNode text && !text.getWholeText().isEmpty()) {
        inlines.add(new Inline.Text(text.getWholeText()));
      } else if (node instanceof Element element) {
        add(element, inlines);
      }
    }
    return inlines;
  }

  private void add(Element element, List<Inline> inlines) {
    List<Inline> content = content(element.childNodes());
    switch (element.normalName()) {
      case "strong" -> inlines.add(new Inline.Strong(content));
      case "em" -> inlines.add(new Inline.Emphasis(content));
      case "q" -> inlines.add(new Inline.Quote(content));
      case "a" -> inlines.add(new Inline.Link(target(element), content));
      case "abbr" -> inlines.add(abbreviation(element));
      case "data" -> inlines.add(numeral(element));
      case "note" -> inlines.add(new Inline.Note(content));
      case "br" -> inlines.add(new Inline.LineBreak());
      default -> refuse(element);
    }
  }

  private String target(Element link) {
    String target = link.attr("href");
    if (SCHEMES.stream().noneMatch(target::startsWith) || target.chars().anyMatch(c -> c <= ' ')) {
      problems.add(
          link, "länken ”" + target + "” går inte att följa; väntade #id, https:// eller mailto:");
    }
    return target;
  }

  private Inline abbreviation(Element abbreviation) {
    String meaning = Whitespace.tidy(abbreviation.attr("title"));
    if (meaning.isEmpty()) {
      problems.add(abbreviation, "<abbr> saknar attributet title med förkortningens betydelse");
    }
    return new Inline.Abbreviation(meaning, abbreviation.wholeText());
  }

  private Inline numeral(Element number) {
    String id = new Attributes(number, problems).text("value");
    if (number.childrenSize() > 0) {
      problems.add(number, "<data> har element i sig; väntade ett tal som text");
    }
    return new Inline.Numeral(id, number.wholeText());
  }

  private void refuse(Element element) {
    problems.add(
        element,
        "elementet <%s> känns inte igen i löpande text; väntade text, %s"
            .formatted(element.tagName(), Vocabulary.oneOf(Vocabulary.INLINES)));
  }
}

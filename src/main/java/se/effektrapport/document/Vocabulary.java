package se.effektrapport.document;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The elements and attributes of the report markup. */
final class Vocabulary {
  static final List<String> HEADINGS = List.of("h1", "h2", "h3", "h4");

  /** What a list item, a table cell, a quotation or a callout may hold besides a line of text. */
  static final List<String> SMALL_BLOCKS = List.of("p", "ul", "ol");

  static final List<String> BLOCKS =
      List.of(
          "p",
          "ul",
          "ol",
          "table",
          "figure",
          "blockquote",
          "aside",
          "h1",
          "h2",
          "h3",
          "h4",
          "nav",
          "signatures",
          "section");

  static final List<String> INLINES =
      List.of("strong", "em", "q", "a", "abbr", "data", "note", "br");

  static final Map<String, Set<String>> ATTRIBUTES =
      Map.ofEntries(
          Map.entry("article", Set.of("lang", "data-date", "data-form")),
          Map.entry("header", Set.of("data-subject", "data-running-head", "data-remark")),
          Map.entry("nav", Set.of("data-title")),
          Map.entry("section", Set.of("id", "data-template")),
          Map.entry("h1", Set.of("id")),
          Map.entry("h2", Set.of("id")),
          Map.entry("h3", Set.of("id")),
          Map.entry("h4", Set.of("id")),
          Map.entry("p", Set.of()),
          Map.entry("ul", Set.of()),
          Map.entry("ol", Set.of()),
          Map.entry("li", Set.of()),
          Map.entry("table", Set.of("id", "data-layout", "data-chart", "data-alternative")),
          Map.entry("caption", Set.of()),
          Map.entry("colgroup", Set.of()),
          Map.entry("col", Set.of("data-width")),
          Map.entry("thead", Set.of()),
          Map.entry("tbody", Set.of()),
          Map.entry("tr", Set.of()),
          Map.entry("th", Set.of("scope", "data-number", "colspan", "rowspan")),
          Map.entry("td", Set.of("data-number", "data-value", "colspan", "rowspan")),
          Map.entry("figure", Set.of("id")),
          Map.entry("img", Set.of("src", "alt")),
          Map.entry("figcaption", Set.of()),
          Map.entry("blockquote", Set.of("data-reference")),
          Map.entry("cite", Set.of()),
          Map.entry("aside", Set.of()),
          Map.entry("signatures", Set.of()),
          Map.entry("strong", Set.of()),
          Map.entry("em", Set.of()),
          Map.entry("q", Set.of()),
          Map.entry("a", Set.of("href")),
          Map.entry("abbr", Set.of("title")),
          Map.entry("data", Set.of("value")),
          Map.entry("note", Set.of()),
          Map.entry("br", Set.of()));

  private Vocabulary() {}

  /** "p, ul eller ol", for a message. */
  static String oneOf(List<String> names) {
    int last = names.size() - 1;
    return last == 0
        ? names.getFirst()
        : String.join(", ", names.subList(0, last)) + " eller " + names.get(last);
  }
}

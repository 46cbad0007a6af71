package se.effektrapport.texts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lists of a Word document: which paragraphs are items, and how they are marked. */
final class Numbering {

  private static final Pattern LIST_STYLE = Pattern.compile("list (?:bullet|number) ([2-5])");

  private final Styles styles;
  private final Map<String, Element> lists = new HashMap<>();
  private final Map<String, Element> uses = new HashMap<>();

  Numbering(Optional<Element> part, Styles styles) {
    this.styles = styles;
    for (Element each : part.map(Element::children).orElse(List.of())) {
      switch (each.name()) {
        case "w:abstractNum" -> lists.put(each.attribute("w:abstractNumId"), each);
        case "w:num" -> uses.put(each.attribute("w:numId"), each);
        default -> {} // picture bullets and the like: how a mark looks
      }
    }
  }

  /** The mark before a paragraph with these properties, whether its own or its style's. */
  Optional<Mark> mark(Element properties) {
    Element own = properties.child("w:numPr");
    List<Element> chain = styles.ofParagraph(properties);
    Optional<Element> style = chain.stream().filter(each -> !use(each).isEmpty()).findFirst();
    String use =
        own.find("w:numId").isPresent()
            ? own.value("w:numId")
            : style.map(Numbering::use).orElse("");
    int level = own.number("w:ilvl").or(() -> style.flatMap(each -> level(each, use))).orElse(0);
    int depth = chain.stream().mapToInt(Numbering::depth).max().orElse(0);
    return definition(use, level).map(found -> mark(use, level, Math.max(level, depth), found));
  }

  private Mark mark(String use, int level, int depth, Element definition) {
    String format = definition.value("w:numFmt");
    String text = format.equals("none") ? "" : definition.value("w:lvlText");
    return new Mark(
        depth,
        text,
        !format.equals("bullet") && text.contains("%"),
        new Mark.Counter(
            list(use).attribute("w:abstractNumId"),
            use,
            level,
            definition.number("w:start").orElse(0),
            atLevel(uses.get(use), level).flatMap(each -> each.number("w:startOverride"))));
  }

  private static String use(Element style) {
    return style.child("w:pPr").child("w:numPr").value("w:numId");
  }

  /** "List Bullet 2" is a list of its own in Word, and a nested one to its reader. */
  private static int depth(Element style) {
    Matcher name = LIST_STYLE.matcher(Styles.name(style));
    return name.matches() ? Integer.parseInt(name.group(1)) - 1 : 0;
  }

  /** A style may name its level, or a list the style of each of its levels. */
  private Optional<Integer> level(Element style, String use) {
    Optional<Integer> own = style.child("w:pPr").child("w:numPr").number("w:ilvl");
    return own.or(
        () ->
            list(use).children().stream()
                .filter(each -> each.value("w:pStyle").equals(style.attribute("w:styleId")))
                .map(each -> each.attribute("w:ilvl"))
                .filter(each -> each.matches("\\d"))
                .map(Integer::valueOf)
                .findFirst());
  }

  /** How items of this level are marked: as this use of the list says, or else the list itself. */
  private Optional<Element> definition(String use, int level) {
    return atLevel(uses.get(use), level)
        .flatMap(override -> override.find("w:lvl"))
        .or(() -> atLevel(list(use), level));
  }

  private static Optional<Element> atLevel(Element parent, int level) {
    return parent == null
        ? Optional.empty()
        : parent.children().stream()
            .filter(each -> each.attribute("w:ilvl").equals("" + level))
            .findFirst();
  }

  /** The list that is used, or that of the list style it names, or nothing. */
  private Element list(String use) {
    Element list = listOf(use);
    String link = list.value("w:numStyleLink");
    return link.isEmpty() ? list : styles.find(link).map(style -> listOf(use(style))).orElse(list);
  }

  private Element listOf(String use) {
    Element used = uses.getOrDefault(use, Element.NOTHING);
    return lists.getOrDefault(used.value("w:abstractNumId"), Element.NOTHING);
  }
}

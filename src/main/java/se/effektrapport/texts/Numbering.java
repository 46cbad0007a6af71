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
  private final Map<String, Levels> lists = new HashMap<>();
  private final Map<String, Levels> uses = new HashMap<>();

  /** A list, or a use of one that overrides some of its levels. */
  private record Levels(Element whole, Map<String, Element> byLevel, Map<String, Integer> byStyle) {

    static final Levels NONE = of(Element.NOTHING);

    static Levels of(Element whole) {
      Map<String, Element> byLevel = new HashMap<>();
      Map<String, Integer> byStyle = new HashMap<>();
      for (Element each : whole.children()) {
        String level = each.attribute("w:ilvl");
        if (level.matches("[0-8]")) {
          byLevel.putIfAbsent(level, each);
          byStyle.putIfAbsent(each.value("w:pStyle"), Integer.valueOf(level));
        }
      }
      return new Levels(whole, byLevel, byStyle);
    }

    Optional<Element> at(int level) {
      return Optional.ofNullable(byLevel.get("" + level));
    }
  }

  Numbering(Optional<Element> part, Styles styles) {
    this.styles = styles;
    for (Element each : part.map(Element::children).orElse(List.of())) {
      switch (each.name()) {
        case "w:abstractNum" -> lists.put(each.attribute("w:abstractNumId"), Levels.of(each));
        case "w:num" -> uses.put(each.attribute("w:numId"), Levels.of(each));
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
    int depth = chain.stream().mapToInt(this::depth).max().orElse(0);
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
            list(use).whole().attribute("w:abstractNumId"),
            use,
            level,
            definition.number("w:start").orElse(0),
            use(use).at(level).flatMap(each -> each.number("w:startOverride"))));
  }

  private static String use(Element style) {
    return style.child("w:pPr").child("w:numPr").value("w:numId");
  }

  /** "List Bullet 2" is a list of its own in Word, and a nested one to its reader. */
  private int depth(Element style) {
    Matcher name = LIST_STYLE.matcher(styles.name(style));
    return name.matches() ? Integer.parseInt(name.group(1)) - 1 : 0;
  }

  /** A style may name its level, or a list the style of each of its levels. */
  private Optional<Integer> level(Element style, String use) {
    Optional<Integer> own = style.child("w:pPr").child("w:numPr").number("w:ilvl");
    return own.or(() -> Optional.ofNullable(list(use).byStyle().get(style.attribute("w:styleId"))));
  }

  /** How items of this level are marked: as this use of the list says, or else the list itself. */
  private Optional<Element> definition(String use, int level) {
    return use(use)
        .at(level)
        .flatMap(override -> override.find("w:lvl"))
        .or(() -> list(use).at(level));
  }

  /** The list that is used, or that of the list style it names, or nothing. */
  private Levels list(String use) {
    Levels list = listOf(use);
    String link = list.whole().value("w:numStyleLink");
    return link.isEmpty() ? list : styles.find(link).map(style -> listOf(use(style))).orElse(list);
  }

  private Levels listOf(String use) {
    return lists.getOrDefault(use(use).whole().value("w:abstractNumId"), Levels.NONE);
  }

  private Levels use(String id) {
    return uses.getOrDefault(id, Levels.NONE);
  }
}

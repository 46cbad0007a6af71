package se.effektrapport.texts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The styles of a Word document. They are known by name, since ids differ between the languages of
 * Word and between programs, and by the styles they are based on.
 */
final class Styles {

  private static final Pattern HEADING = Pattern.compile("(?:heading|rubrik) ([1-9])");
  private static final int BODY_TEXT = 9;
  private static final int LONGEST_CHAIN = 20;
  private static final Set<String> OFF = Set.of("0", "false", "off", "none");

  private final Map<String, Element> byId = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private String usual = "";

  Styles(Optional<Element> part) {
    for (Element style : part.map(Element::children).orElse(List.of())) {
      byId.put(style.attribute("w:styleId"), style);
      names.put(style.attribute("w:styleId"), style.value("w:name").toLowerCase(Locale.ROOT));
      boolean standard = Set.of("1", "true", "on").contains(style.attribute("w:default"));
      if (standard && style.attribute("w:type").equals("paragraph")) {
        usual = style.attribute("w:styleId");
      }
    }
  }

  /** The paragraph's style and those it is based on, nearest first. */
  List<Element> ofParagraph(Element properties) {
    String id = properties.value("w:pStyle");
    return chain(id.isEmpty() ? usual : id);
  }

  Optional<Element> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  private List<Element> chain(String id) {
    List<Element> chain = new ArrayList<>();
    Element style = byId.get(id);
    while (style != null && chain.size() < LONGEST_CHAIN) {
      chain.add(style);
      style = byId.get(style.value("w:basedOn"));
    }
    return chain;
  }

  /** In small letters, since programs write "heading 1" and "Heading 1". */
  String name(Element style) {
    return names.get(style.attribute("w:styleId"));
  }

  boolean isNamed(Element properties, Set<String> names) {
    return ofParagraph(properties).stream().anyMatch(style -> names.contains(name(style)));
  }

  /** 1 to 9, or 0 for what is no heading. */
  int headingLevel(Element properties) {
    Optional<Integer> own = properties.number("w:outlineLvl");
    if (own.isPresent()) {
      return level(own.get());
    }
    for (Element style : ofParagraph(properties)) {
      Optional<Integer> outline = style.child("w:pPr").number("w:outlineLvl");
      if (outline.isPresent()) {
        return level(outline.get());
      }
      Matcher heading = HEADING.matcher(name(style));
      if (heading.matches()) {
        return Integer.parseInt(heading.group(1));
      }
    }
    return 0;
  }

  private static int level(int outline) {
    return outline >= 0 && outline < BODY_TEXT ? outline + 1 : 0;
  }

  /**
   * Whether a run has a property that is on or off, by itself or by its character style. What a
   * paragraph's style says is how all such paragraphs look, and no emphasis.
   */
  boolean isOn(Element run, String property) {
    Optional<Element> own = run.find(property);
    if (own.isPresent()) {
      return isOn(own.get());
    }
    return isOn(chain(run.value("w:rStyle")), property);
  }

  /** What a run or its character style says of a property. */
  String value(Element run, String property) {
    return Stream.concat(
            Stream.of(run), chain(run.value("w:rStyle")).stream().map(each -> each.child("w:rPr")))
        .map(each -> each.value(property))
        .filter(each -> !each.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** Whether the paragraph's style has a property of runs. */
  boolean isOnForParagraph(Element properties, String property) {
    return isOn(ofParagraph(properties), property);
  }

  private static boolean isOn(List<Element> chain, String property) {
    return chain.stream()
        .flatMap(style -> style.child("w:rPr").find(property).stream())
        .findFirst()
        .filter(Styles::isOn)
        .isPresent();
  }

  private static boolean isOn(Element property) {
    return !OFF.contains(property.attribute("w:val"));
  }
}

package se.effektrapport.texts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An XML element of a Word document.
 *
 * @param name with the prefix the specification uses, "w:p", whatever prefix the file uses; ":x" is
 *     of a vocabulary we do not know
 * @param attributes by name, in the same way
 * @param firsts the first child of each name, since a hostile element may have very many
 * @param text the characters directly in it
 */
record Element(
    String name,
    Map<String, String> attributes,
    List<Element> children,
    Map<String, Element> firsts,
    String text) {

  static final Element NOTHING = of("", Map.of(), List.of(), "");

  static Element of(
      String name, Map<String, String> attributes, List<Element> children, String text) {
    Map<String, Element> firsts = HashMap.newHashMap(children.isEmpty() ? 0 : 4);
    children.forEach(child -> firsts.putIfAbsent(child.name, child));
    return new Element(name, attributes, children, firsts, text);
  }

  boolean is(String wanted) {
    return name.equals(wanted);
  }

  /** The attribute, or an empty text. */
  String attribute(String wanted) {
    return attributes.getOrDefault(wanted, "");
  }

  Optional<Element> find(String wanted) {
    return Optional.ofNullable(firsts.get(wanted));
  }

  /** The child, or an element with nothing in it. */
  Element child(String wanted) {
    return firsts.getOrDefault(wanted, NOTHING);
  }

  /** What a child says in its w:val, or an empty text. */
  String value(String wanted) {
    return child(wanted).attribute("w:val");
  }

  /** The whole number a child says, which an untrue document may have anything in place of. */
  Optional<Integer> number(String wanted) {
    String value = value(wanted);
    return value.matches("-?\\d{1,6}") ? Optional.of(Integer.valueOf(value)) : Optional.empty();
  }

  /** This element and all below it. */
  Stream<Element> all() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(Element::all));
  }

  boolean holds(String wanted) {
    return all().anyMatch(each -> each.name.endsWith(":" + wanted));
  }

  /** The words a reader sees in it, a text box in it apart. */
  String words() {
    StringBuilder words = new StringBuilder();
    addWords(words);
    return words.toString();
  }

  private void addWords(StringBuilder words) {
    switch (name) {
      case "w:t", "m:t" -> words.append(text);
      case "w:tab", "w:br", "w:cr" -> words.append(' ');
      case "w:noBreakHyphen" -> words.append('-');
      case "w:pPr", "w:txbxContent" -> {}
      default -> children.forEach(child -> child.addWords(words));
    }
  }
}

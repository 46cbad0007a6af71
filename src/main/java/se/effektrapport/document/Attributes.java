package se.effektrapport.document;

import java.math.BigDecimal;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Reads the attributes of one element. */
record Attributes(Element element, Problems problems) {

  /** A whole number between the limits; the given one where the attribute is missing. */
  int number(String name, int missing, int least, int most) {
    String value = element.attr(name);
    if (value.isEmpty() && least <= missing) {
      return missing;
    }
    if (value.matches("[0-9]{1,6}")) {
      int number = Integer.parseInt(value);
      if (number >= least && number <= most) {
        return number;
      }
    }
    problems.add(
        element,
        "%s är ”%s”; väntade ett heltal från %d till %d".formatted(name, value, least, most));
    return least;
  }

  /** A decimal number such as 12.5, if the attribute is there. */
  Optional<BigDecimal> decimal(String name) {
    if (!element.hasAttr(name)) {
      return Optional.empty();
    }
    String value = element.attr(name);
    if (value.matches("-?[0-9]{1,15}(\\.[0-9]{1,10})?")) {
      return Optional.of(new BigDecimal(value));
    }
    problems.add(element, "%s är ”%s”; väntade ett tal som 42 eller 42.5".formatted(name, value));
    return Optional.empty();
  }

  /** The text of an attribute that must be there. */
  String text(String name) {
    String value = Whitespace.tidy(element.attr(name));
    if (value.isEmpty()) {
      problems.add(element, "<%s> saknar attributet %s".formatted(element.tagName(), name));
    }
    return value;
  }
}

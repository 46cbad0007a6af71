package se.effektrapport.verification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares the numbers that a file prints with what they should be.
 *
 * @param from where that comes from, "svaren"
 */
record ComparePrinted(Underlag underlag, String from, Verification to) {
  private static final String BASIS = ":enligt";
  private static final int SHOWN = 60;

  void compare(String file, List<Printed> printed) {
    int before = to.size();
    Map<String, Said> numbers = underlag.numbers();
    numbers.putAll(underlag.cells());
    printed.forEach(each -> compare(file, each, numbers));
    to.count(printed.size(), before, "tal i %s stämmer med %s.".formatted(file, from));
  }

  private void compare(String file, Printed each, Map<String, Said> numbers) {
    boolean basis = each.id().endsWith(BASIS);
    String id = basis ? each.id().substring(0, each.id().length() - BASIS.length()) : each.id();
    Said said = numbers.get(id);
    if (said == null) {
      to.deviate("Talet %s i %s finns inte i %s.".formatted(shortened(id), file, from));
    } else if (!(basis ? said.basisIsToldBy(each.words()) : said.isToldBy(each.words()))) {
      to.deviate(
          "Talet %s%s: %s har ”%s”%s, %s ger %s."
              .formatted(
                  id,
                  said.label().isEmpty() ? "" : " (" + said.label() + ")",
                  file,
                  shortened(each.words()),
                  each.place().isEmpty() ? "" : " (" + each.place() + ")",
                  from,
                  basis ? said.basisInText() : said.inText()));
    }
  }

  /** Whether two files print the same numbers, each as often. */
  void same(String one, List<Printed> first, String other, List<Printed> second) {
    int before = to.size();
    Map<String, Integer> left = new HashMap<>();
    first.forEach(each -> left.merge(each.key(), 1, Integer::sum));
    List<String> missing = new ArrayList<>();
    for (Printed each : second) {
      if (left.merge(each.key(), -1, Integer::sum) < 0) {
        missing.add(each.id());
      }
    }
    missing.stream()
        .distinct()
        .forEach(id -> to.deviate("Talet %s i %s står inte så i %s.".formatted(id, other, one)));
    left.forEach(
        (key, more) -> {
          if (more > 0) {
            String id = key.substring(0, key.indexOf('\n'));
            to.deviate("Talet %s i %s står inte så i %s.".formatted(id, one, other));
          }
        });
    to.count(first.size(), before, "tal står lika i %s och %s.".formatted(one, other));
  }

  private static String shortened(String words) {
    return words.length() <= SHOWN ? words : words.substring(0, SHOWN - 1) + "…";
  }
}

package se.effektrapport.verification;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Compares the numbers that a file prints with what they should be.
 *
 * @param from where that comes from, "svaren"
 */
record ComparePrinted(Underlag underlag, String from, Verification to) {
  private static final String BASIS = ":enligt";
  private static final int SHOWN = 60;

  /** What a file of the edition prints. */
  void compare(String file, List<Printed> printed, List<Printed> kept) {
    int before = to.size();
    each(file, printed);
    to.count(printed.size(), before, "tal i %s stämmer med %s.".formatted(file, from));
    if (!kept.isEmpty()) {
      inPlace(file, printed, kept);
    }
  }

  /** Each number by itself. */
  void each(String file, List<Printed> printed) {
    Map<String, Said> numbers = underlag.numbers();
    numbers.putAll(underlag.cells());
    printed.forEach(each -> compare(file, each, numbers));
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
                  each.where(),
                  from,
                  basis ? said.basisInText() : said.inText()));
    }
  }

  /** Whether two files print the same numbers, each as often. */
  void same(String one, List<Printed> first, String other, List<Printed> second) {
    if (first.isEmpty() || second.isEmpty()) {
      return;
    }
    int before = to.size();
    Map<String, Integer> more = new TreeMap<>();
    first.forEach(each -> more.merge(each.key(), 1, Integer::sum));
    second.forEach(each -> more.merge(each.key(), -1, Integer::sum));
    more.values().removeIf(number -> number == 0);
    more.keySet().stream()
        .map(key -> key.substring(0, key.indexOf('\n')))
        .distinct()
        .forEach(
            id ->
                to.deviate(
                    "Talet %s står inte likadant i %s och %s."
                        .formatted(shortened(id), one, other)));
    to.count(first.size(), before, "tal står lika i %s och %s.".formatted(one, other));
  }

  /** Whether a file prints each number where the edition has it: as often, and in its order. */
  private void inPlace(String file, List<Printed> printed, List<Printed> kept) {
    if (printed.isEmpty()) {
      to.deviate(
          "%s har inga tal med id, men utgåvan som den är sparad har %d."
              .formatted(file, kept.size()));
      return;
    }
    int before = to.size();
    Map<String, Long> there = places(printed);
    Map<String, Long> wanted = places(kept);
    Set<String> ids = new TreeSet<>(there.keySet());
    ids.addAll(wanted.keySet());
    ids.forEach(id -> places(file, id, there.getOrDefault(id, 0L), wanted.getOrDefault(id, 0L)));
    for (int i = 0; there.equals(wanted) && i < kept.size(); i++) {
      String id = kept.get(i).id();
      if (!printed.get(i).id().equals(id)) {
        to.deviate(
            "%s%s har talet %s där utgåvan som den är sparad har talet %s."
                .formatted(file, printed.get(i).where(), shortened(printed.get(i).id()), id));
      }
    }
    to.count(kept.size(), before, "tal i %s står där de ska.".formatted(file));
  }

  private static Map<String, Long> places(List<Printed> printed) {
    return printed.stream()
        .collect(Collectors.groupingBy(Printed::id, TreeMap::new, Collectors.counting()));
  }

  private void places(String file, String id, long there, long wanted) {
    if (there != wanted) {
      to.deviate(
          "Talet %s: %s har det på %d %s, utgåvan som den är sparad på %d."
              .formatted(shortened(id), file, there, there == 1 ? "ställe" : "ställen", wanted));
    }
  }

  private static String shortened(String words) {
    return words.length() <= SHOWN ? words : words.substring(0, SHOWN - 1) + "…";
  }
}

package se.effektrapport.texts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What stands before an item of a list.
 *
 * @param depth 0 for the items of the outermost list
 * @param text "•" or "%1."; blank before an item's further paragraphs
 */
record Mark(int depth, String text, boolean ordered, Counter counter) {

  /**
   * Which items are numbered together.
   *
   * @param list its items count on, whichever use of it they belong to
   * @param restart where this use of the list starts over
   */
  record Counter(String list, String use, int level, int start, Optional<Integer> restart) {}

  boolean isBlank() {
    return text.isBlank();
  }

  /** Whether it has words, "Steg %1", and not only a number or a bullet, which may be an "o". */
  boolean hasWords() {
    String bare = text.replaceAll("%\\d", "");
    return bare.codePoints().filter(Character::isLetter).count() > 1;
  }

  /** The numbers of the items so far, as Word counts them. */
  static final class Counts {

    private final Map<String, Map<Integer, Integer>> byList = new HashMap<>();
    private final Set<String> restarted = new HashSet<>();

    int next(Counter counter) {
      Map<Integer, Integer> counts = byList.computeIfAbsent(counter.list(), x -> new HashMap<>());
      int level = counter.level();
      boolean restarts =
          counter.restart().isPresent() && restarted.add(counter.use() + "/" + level);
      counts.keySet().removeIf(other -> other > level);
      int number =
          counts.containsKey(level) && !restarts
              ? counts.get(level) + 1
              : counter.restart().orElse(counter.start());
      counts.put(level, number);
      return number;
    }
  }
}

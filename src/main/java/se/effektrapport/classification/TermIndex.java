package se.effektrapport.classification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.effektrapport.language.Word;

/**
 * Which terms may begin with a word, found without trying them all: there are more than a thousand,
 * and hundreds of thousands of words a year.
 */
final class TermIndex {
  /** As long as the shortest beginning of a compound. */
  private static final int PREFIX = ParseTerm.SHORTEST_PART_OF_COMPOUND;

  private final Map<String, List<Term>> byCapitals = new HashMap<>();
  private final Map<String, List<Term>> byStem = new HashMap<>();
  private final Map<String, List<Term>> byPrefix = new HashMap<>();

  /** Terms that begin with the end or the middle of a compound. */
  private final List<Term> others = new ArrayList<>();

  TermIndex(List<Term> terms) {
    terms.forEach(this::add);
  }

  private void add(Term term) {
    switch (term.parts().getFirst().patterns().getFirst()) {
      case WordPattern.Abbreviation word -> put(byCapitals, word.body(), term);
      case WordPattern.Inflected word -> put(byStem, word.stem(), term);
      case WordPattern.Beginning word -> put(byPrefix, word.body().substring(0, PREFIX), term);
      case WordPattern.End word -> others.add(term);
      case WordPattern.Within word -> others.add(term);
    }
  }

  private static void put(Map<String, List<Term>> map, String key, Term term) {
    map.computeIfAbsent(key, none -> new ArrayList<>()).add(term);
  }

  /** Each term at most once; some may turn out not to fit. */
  List<Term> beginningWith(Word word) {
    List<Term> terms = new ArrayList<>(byCapitals.getOrDefault(word.written(), List.of()));
    terms.addAll(byStem.getOrDefault(word.stem(), List.of()));
    if (word.lower().length() >= PREFIX) {
      terms.addAll(byPrefix.getOrDefault(word.lower().substring(0, PREFIX), List.of()));
    }
    terms.addAll(others);
    return terms;
  }
}

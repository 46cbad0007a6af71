package se.effektrapport.edition;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.effektrapport.edition.CompareContents.Pair;

/**
 * Tells which paragraphs of two answers are the same one: those with the same words to the same
 * question; then, the most alike first, those with at least half of their words in common.
 */
final class MatchRemarks {

  private static final double HALF = 0.5;

  private final Map<Remark, Set<String>> words = new IdentityHashMap<>();

  private MatchRemarks() {}

  /** Those there are in their order, then those that are gone. */
  static List<Pair<Remark>> match(List<Remark> before, List<Remark> after) {
    return new Matching<>(before, after)
        .same(each -> each.question() + "\n" + each.text())
        .alike(Remark::question, new MatchRemarks()::likeness)
        .pairs();
  }

  private double likeness(Remark one, Remark other) {
    double alike = Likeness.of(words(one), words(other));
    return alike >= HALF ? alike : Matching.NOT_THE_SAME;
  }

  private Set<String> words(Remark remark) {
    return words.computeIfAbsent(remark, each -> Likeness.words(each.text()));
  }
}

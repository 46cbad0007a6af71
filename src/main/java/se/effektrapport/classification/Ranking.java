package se.effektrapport.classification;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The utgångspunkter a text speaks of, the fittest first.
 *
 * @param ids those with a score above zero
 * @param preferred whether the first goes before one with a higher score
 */
record Ranking(List<String> ids, boolean preferred) {
  /**
   * How much of the highest score an utgångspunkt must have to go before it: where two fit, the
   * code book says which; but then both must fit.
   */
  private static final double FITS = 0.5;

  /**
   * @param utgangspunkter the ids, in an order that settles ties
   */
  static Ranking of(Score score, List<String> utgangspunkter, List<String> precedence) {
    List<String> byScore =
        utgangspunkter.stream()
            .filter(id -> score.of(id) > 0)
            .sorted(Comparator.comparingDouble(id -> -score.of(id)))
            .toList();
    if (byScore.isEmpty()) {
      return new Ranking(byScore, false);
    }
    String highest = byScore.getFirst();
    String first =
        byScore.stream()
            .filter(id -> score.of(id) >= FITS * score.of(highest))
            .filter(id -> goesBefore(score, id, highest, precedence))
            .min(Comparator.comparing(precedence::indexOf))
            .orElse(highest);
    List<String> ranked =
        byScore.stream().sorted(Comparator.comparing(id -> !id.equals(first))).toList();
    return new Ranking(ranked, !first.equals(highest));
  }

  /** Whether something that suffices by itself stands before the other in the precedence. */
  private static boolean goesBefore(Score score, String id, String other, List<String> precedence) {
    return score.strong(id).anyMatch(vote -> place(vote, precedence) < precedence.indexOf(other));
  }

  /** That of the delområde if it has a place of its own. */
  private static int place(Term.Vote vote, List<String> precedence) {
    return vote.delomrade()
        .map(precedence::indexOf)
        .filter(place -> place >= 0)
        .orElseGet(() -> precedence.indexOf(vote.utgangspunkt()));
  }

  Optional<String> first() {
    return ids.stream().findFirst();
  }

  Optional<String> next() {
    return ids.stream().skip(1).findFirst();
  }
}

package se.effektrapport.classification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A word or some words that tell what a text speaks of.
 *
 * <p>Written as {@code nattvandring}, in any inflection; {@code nattvandr*} or {@code *vandring},
 * as the beginning or end of a compound; {@code öppna förskolan}, words in a row; {@code mentor +
 * förening*}, words near each other; {@code SIG}, an abbreviation that is not the word "sig".
 *
 * @param written as it stands in the code book
 * @param parts one phrase, or several that stand near each other
 * @param votes what it tells of; a term without votes only keeps its words from other terms
 */
record Term(String written, List<Phrase> parts, List<Vote> votes) {

  /**
   * @param delomrade absent where the term tells of the utgångspunkt as a whole
   * @param weight how much it tells; negative where it speaks against
   * @param strong whether it suffices by itself
   */
  record Vote(String utgangspunkt, Optional<String> delomrade, int weight, boolean strong) {

    /** The finest it tells of, for readers. */
    String id() {
      return delomrade.orElse(utgangspunkt);
    }
  }

  Term {
    parts = List.copyOf(parts);
    votes = List.copyOf(votes);
  }

  Term and(Vote vote) {
    List<Vote> more = new ArrayList<>(votes);
    more.add(vote);
    return new Term(written, parts, more);
  }

  /**
   * How many letters it is certain of: of two terms for the same words, the more certain counts.
   */
  int letters() {
    return parts.stream().mapToInt(Phrase::letters).sum();
  }
}

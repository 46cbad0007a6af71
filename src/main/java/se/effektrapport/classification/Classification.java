package se.effektrapport.classification;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Which utgångspunkt a text speaks of, how sure that is, and why.
 *
 * @param utgangspunkt the id in the code book, "C"; that of övrigt if it speaks of none
 * @param delomrade the id in the code book, "C3"
 * @param second the id of another utgångspunkt that fits too
 * @param probability 0 to 1; 1 where a person chose
 * @param reasons the words that decided, for readers: "nattvandring (C3)"
 * @param against what the text tells if that is another than the respondent chose
 * @param instrument what it was done with
 */
public record Classification(
    String utgangspunkt,
    Optional<String> delomrade,
    Optional<String> second,
    double probability,
    Origin origin,
    List<String> reasons,
    Optional<Computed> against,
    Instrument instrument) {

  public Classification {
    Objects.requireNonNull(utgangspunkt);
    Objects.requireNonNull(origin);
    Objects.requireNonNull(against);
    Objects.requireNonNull(instrument);
    reasons = List.copyOf(reasons);
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException("a probability is from 0 to 1, not " + probability);
    }
  }

  /** What a reviewer decided instead, or confirmed. */
  public Classification decided(String pillar, Optional<String> area, String reason) {
    return new Classification(
        pillar,
        area,
        second.filter(each -> !each.equals(pillar)),
        1,
        Origin.REVIEWER,
        List.of(reason),
        Optional.empty(),
        instrument);
  }
}

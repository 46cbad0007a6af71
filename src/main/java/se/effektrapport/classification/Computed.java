package se.effektrapport.classification;

import java.util.List;
import java.util.Objects;

/**
 * What a text alone tells where the respondent chose otherwise.
 *
 * @param utgangspunkt another than the one chosen
 * @param probability 0 to 1
 * @param reasons the words that speak for it
 */
public record Computed(String utgangspunkt, double probability, List<String> reasons) {

  public Computed {
    Objects.requireNonNull(utgangspunkt);
    reasons = List.copyOf(reasons);
  }
}

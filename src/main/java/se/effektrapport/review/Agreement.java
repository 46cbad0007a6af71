package se.effektrapport.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * How far reviewers agree about the texts of a round: each pair of them over the texts that both
 * have judged, by what each of them decided first: who comes round to the other's view says nothing
 * of how clear the texts are.
 */
public final class Agreement {

  private final Verdicts verdicts;
  private final List<UnitKey> units;
  private final List<String> reviewers;

  private Agreement(Verdicts verdicts, Collection<UnitKey> units) {
    this.verdicts = verdicts;
    this.units = units.stream().distinct().toList();
    this.reviewers =
        List.copyOf(
            this.units.stream()
                .flatMap(unit -> verdicts.of(unit).stream())
                .map(Decision::who)
                .collect(TreeSet::new, TreeSet::add, TreeSet::addAll));
  }

  /**
   * @param units those of the answers in force; the same text is told once
   */
  public static Agreement of(Verdicts verdicts, Collection<UnitKey> units) {
    return new Agreement(verdicts, units);
  }

  /**
   * Two reviewers, by their numbers in the order of their names.
   *
   * @param kappa over the utgångspunkter
   */
  public record Pair(int first, int second, Kappa kappa) {}

  /** How many texts there are. */
  public int units() {
    return units.size();
  }

  /** How many have judged any of them. */
  public int reviewers() {
    return reviewers.size();
  }

  /** How many of the texts anybody has judged. */
  public int reviewed() {
    return (int) units.stream().filter(unit -> !verdicts.of(unit).isEmpty()).count();
  }

  /** The texts about which nothing is in force, since reviewers decided differently. */
  public List<UnitKey> disagreements() {
    return units.stream().filter(verdicts::isDisagreement).toList();
  }

  /** Every pair of reviewers. */
  public List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    for (int first = 0; first < reviewers.size(); first++) {
      for (int second = first + 1; second < reviewers.size(); second++) {
        pairs.add(new Pair(first, second, kappa(reviewers.get(first), reviewers.get(second))));
      }
    }
    return pairs;
  }

  private Kappa kappa(String first, String second) {
    List<Kappa.Judged> both = new ArrayList<>();
    for (UnitKey unit : units) {
      Optional<String> one = said(unit, first);
      Optional<String> other = said(unit, second);
      if (one.isPresent() && other.isPresent()) {
        both.add(new Kappa.Judged(one.get(), other.get()));
      }
    }
    return Kappa.of(both);
  }

  private Optional<String> said(UnitKey unit, String reviewer) {
    return verdicts.first(unit, reviewer).map(Label::utgangspunkt);
  }
}

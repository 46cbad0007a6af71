package se.effektrapport.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.effektrapport.answers.Submission;
import se.effektrapport.classification.Classification;
import se.effektrapport.classification.Codebook;
import se.effektrapport.round.Administration;
import se.effektrapport.round.Round;

/**
 * What the decisions come to for each unit of a round: the latest of each reviewer, of the last
 * year in which anybody decided on it, and in force if they all say the same.
 */
public final class Verdicts {

  private final Map<UnitKey, List<Decision>> standing;
  private final Map<UnitKey, List<Decision>> all;

  private Verdicts(Map<UnitKey, List<Decision>> standing, Map<UnitKey, List<Decision>> all) {
    this.standing = standing;
    this.all = all;
  }

  /** Before anybody has decided anything. */
  public static Verdicts none() {
    return new Verdicts(Map.of(), Map.of());
  }

  /**
   * @param ledger all decisions of this and earlier rounds, in the order they were read
   */
  public static Verdicts of(Round round, Codebook codebook, List<Decision> ledger) {
    Map<UnitKey, Map<String, Decision>> latest = new TreeMap<>();
    Map<UnitKey, List<Decision>> all = new TreeMap<>();
    for (Decision each : ledger) {
      UnitKey unit = now(each.unit(), round);
      latest.computeIfAbsent(unit, none -> new LinkedHashMap<>()).put(each.who(), each);
      all.computeIfAbsent(unit, none -> new ArrayList<>()).add(each);
    }
    Map<UnitKey, List<Decision>> standing = new TreeMap<>();
    latest.forEach(
        (unit, decisions) -> {
          List<Decision> counting = counting(decisions.values(), codebook);
          if (!counting.isEmpty()) {
            standing.put(unit, counting);
          }
        });
    return new Verdicts(standing, all);
  }

  /** The key as the administration is called that has the area in this round. */
  static UnitKey now(UnitKey unit, Round round) {
    return round
        .organisation()
        .successorOn(unit.administration(), round.calendar().reference())
        .map(Administration::code)
        .map(unit::from)
        .orElse(unit);
  }

  private static List<Decision> counting(Collection<Decision> latest, Codebook codebook) {
    List<Decision> valid =
        latest.stream()
            .filter(each -> each.label().filter(label -> label.isIn(codebook)).isPresent())
            .toList();
    int year = valid.stream().mapToInt(Decision::round).max().orElse(0);
    List<Decision> counting = new ArrayList<>();
    valid.stream().filter(each -> each.round() == year).forEach(counting::add);
    return List.copyOf(counting);
  }

  /** The units that anybody's decision stands about, whether they are in the answers or not. */
  public Collection<UnitKey> units() {
    return standing.keySet();
  }

  /** The latest decision of each reviewer about a unit, in the order they first decided on it. */
  public List<Decision> of(UnitKey unit) {
    return standing.getOrDefault(unit, List.of());
  }

  /**
   * What a reviewer whose decision stands said first in that year: alone, before anybody could talk
   * about where they differ.
   */
  Optional<Label> first(UnitKey unit, String who) {
    return of(unit).stream()
        .filter(standing -> standing.who().equals(who))
        .flatMap(
            standing ->
                all.get(unit).stream()
                    .filter(each -> each.who().equals(who) && each.round() == standing.round()))
        .flatMap(each -> each.label().stream())
        .findFirst();
  }

  /** What is decided, if those who decided say the same. */
  public Optional<Label> inForce(UnitKey unit) {
    List<Label> labels =
        of(unit).stream().flatMap(each -> each.label().stream()).distinct().toList();
    return labels.size() == 1 ? Optional.of(labels.getFirst()) : Optional.empty();
  }

  /** Whether those who decided say different things, so that nothing is in force. */
  public boolean isDisagreement(UnitKey unit) {
    return !of(unit).isEmpty() && inForce(unit).isEmpty();
  }

  /** The classifications of an answer, by unit number, with what is decided laid over them. */
  public Map<Integer, Classification> over(
      Submission submission, Map<Integer, Classification> classifications) {
    Map<Integer, Classification> decided = new TreeMap<>(classifications);
    submission
        .units()
        .filter(unit -> classifications.containsKey(unit.number()))
        .forEach(
            unit ->
                inForce(UnitKey.of(submission, unit))
                    .ifPresent(
                        label ->
                            decided.computeIfPresent(
                                unit.number(), (number, given) -> decided(given, label))));
    return decided;
  }

  private static Classification decided(Classification given, Label label) {
    return given.decided(label.utgangspunkt(), label.delomrade(), "granskarens beslut");
  }
}

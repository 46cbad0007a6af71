package se.effektrapport.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import se.effektrapport.round.Round;

/**
 * What the decisions of a round come to for the words that may be quoted: the latest of each
 * reviewer, in force if they all say the same.
 */
public final class QuoteVerdicts {

  private final Map<UnitKey, List<QuoteDecision>> standing;

  private QuoteVerdicts(Map<UnitKey, List<QuoteDecision>> standing) {
    this.standing = standing;
  }

  /** Before anybody has decided anything. */
  public static QuoteVerdicts none() {
    return new QuoteVerdicts(Map.of());
  }

  /**
   * @param ledger the decisions of the round, in the order they were read
   */
  public static QuoteVerdicts of(Round round, List<QuoteDecision> ledger) {
    Map<UnitKey, Map<String, QuoteDecision>> latest = new TreeMap<>();
    for (QuoteDecision each : ledger) {
      latest
          .computeIfAbsent(Verdicts.now(each.words(), round), words -> new LinkedHashMap<>())
          .put(each.who(), each);
    }
    Map<UnitKey, List<QuoteDecision>> standing = new TreeMap<>();
    latest.forEach(
        (words, decisions) -> {
          List<QuoteDecision> left =
              decisions.values().stream().filter(each -> each.use().isPresent()).toList();
          if (!left.isEmpty()) {
            standing.put(words, left);
          }
        });
    return new QuoteVerdicts(standing);
  }

  /** What anybody's decision stands about, whether it is in the answers or not. */
  public Set<UnitKey> words() {
    return standing.keySet();
  }

  /** The latest decision of each reviewer, in the order they first decided on it. */
  public List<QuoteDecision> of(UnitKey words) {
    return standing.getOrDefault(words, List.of());
  }

  /** What is decided, if those who decided say the same; the place is the one named last. */
  public Optional<Use> inForce(UnitKey words) {
    List<Use> uses = of(words).stream().flatMap(each -> each.use().stream()).toList();
    return uses.stream().allMatch(each -> each.saysTheSameAs(uses.getFirst()))
        ? uses.stream().reduce((first, last) -> last)
        : Optional.empty();
  }

  /** Whether those who decided say different things, so that nothing is in force. */
  public boolean isDisagreement(UnitKey words) {
    return !of(words).isEmpty() && inForce(words).isEmpty();
  }

  /** All that is in force, in a fixed order. */
  public Map<UnitKey, Use> inForce() {
    Map<UnitKey, Use> inForce = new TreeMap<>();
    words().forEach(each -> inForce(each).ifPresent(use -> inForce.put(each, use)));
    return inForce;
  }
}

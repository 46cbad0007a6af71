package se.effektrapport.review;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.effektrapport.protection.Hit;
import se.effektrapport.round.Round;

/**
 * What the decisions come to for the texts that protection stopped: the latest of each reviewer, in
 * force if they all say the same. A release is about one round and what was found then. That a text
 * is taken away holds until somebody decides otherwise.
 */
public final class ReleaseVerdicts {

  private static final int DIGITS = 16;

  private final Map<UnitKey, List<ReleaseDecision>> standing;

  private ReleaseVerdicts(Map<UnitKey, List<ReleaseDecision>> standing) {
    this.standing = standing;
  }

  /** Before anybody has decided anything. */
  public static ReleaseVerdicts none() {
    return new ReleaseVerdicts(Map.of());
  }

  /**
   * @param ledger all decisions of this and earlier rounds, in the order they were read
   */
  public static ReleaseVerdicts of(Round round, List<ReleaseDecision> ledger) {
    Map<UnitKey, Map<String, ReleaseDecision>> latest = new TreeMap<>();
    for (ReleaseDecision each : ledger) {
      latest
          .computeIfAbsent(Verdicts.now(each.words(), round), words -> new LinkedHashMap<>())
          .put(each.who(), each);
    }
    Map<UnitKey, List<ReleaseDecision>> standing = new TreeMap<>();
    latest.forEach(
        (words, decisions) -> {
          List<ReleaseDecision> left =
              decisions.values().stream().filter(each -> holds(each, round.year())).toList();
          if (!left.isEmpty()) {
            standing.put(words, left);
          }
        });
    return new ReleaseVerdicts(standing);
  }

  private static boolean holds(ReleaseDecision each, int year) {
    return each.release().isPresent()
        && (each.round() == year || each.release().get() == Release.NOTHING);
  }

  /** A digest of what was found in a text: of which kind, and where. */
  public static String digest(List<Hit> hits) {
    String told =
        hits.stream()
            .map(each -> each.kind().id() + ":" + each.start() + ":" + each.length())
            .collect(Collectors.joining(","));
    return UnitKey.sha256(told).substring(0, DIGITS);
  }

  /** Everything that stands, whether it is about a text in the answers or not. */
  public Map<UnitKey, List<ReleaseDecision>> standing() {
    return Collections.unmodifiableMap(standing);
  }

  /**
   * The latest decision of each reviewer about a text, in the order they first decided on it.
   *
   * @param hits the digest of what is found in it now
   */
  public List<ReleaseDecision> of(UnitKey words, String hits) {
    return standing.getOrDefault(words, List.of()).stream()
        .filter(each -> each.isAbout(hits))
        .toList();
  }

  /**
   * What is decided, if those who decided say the same. Where they differ nothing is released; and
   * the text is taken away as long as one of them says so.
   */
  public Optional<Release> inForce(UnitKey words, String hits) {
    List<Release> releases = releases(words, hits);
    return releases.size() == 1 || releases.contains(Release.NOTHING)
        ? releases.stream().max(Release::compareTo)
        : Optional.empty();
  }

  /** Whether those who decided say different things. */
  public boolean isDisagreement(UnitKey words, String hits) {
    return releases(words, hits).size() > 1;
  }

  private List<Release> releases(UnitKey words, String hits) {
    return of(words, hits).stream().flatMap(each -> each.release().stream()).distinct().toList();
  }
}

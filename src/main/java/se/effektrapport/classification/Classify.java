package se.effektrapport.classification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.effektrapport.learning.Features;

/**
 * Tells which utgångspunkt a text speaks of: the one the respondent chose, else the one that the
 * code book's terms and what was learned from the examples tell of.
 */
public final class Classify {

  /** So many decimals are kept of a probability: more would say nothing. */
  private static final double DECIMALS = 1e4;

  private static final double LIKELIER_THAN_NOT = 0.5;
  private static final double NOT_FAR_BEHIND = 0.25;

  private final Codebook codebook;
  private final FindEvidence findEvidence;
  private final DescribeText describeText;
  private final Learned learned;
  private final Instrument instrument;

  /** Learns from the examples, which takes a second or so. */
  public Classify(Codebook codebook, Examples examples) {
    this.codebook = Objects.requireNonNull(codebook);
    this.findEvidence = new FindEvidence(codebook);
    this.describeText = new DescribeText(codebook);
    this.learned =
        new Learned(examples.all(), text -> describeText.describe(findEvidence.in(text)));
    this.instrument = examples.instrument(codebook);
  }

  /**
   * @param ownUtgangspunkt the id of what the respondent chose; overrules whatever the text says
   * @param ownDelomrade the id of the delområde chosen; one that is no part of the chosen
   *     utgångspunkt does not count
   */
  public Classification classify(
      String text, Optional<String> ownUtgangspunkt, Optional<String> ownDelomrade) {
    return ownUtgangspunkt
        .map(this::known)
        .or(() -> ownDelomrade.flatMap(codebook::owner))
        .map(own -> asChosen(text, own, ownDelomrade.filter(own::has)))
        .orElseGet(() -> compute(text));
  }

  /** What the text alone tells. */
  public Classification compute(String text) {
    return Reading.of(this, text).computed();
  }

  private Classification asChosen(String text, Utgangspunkt own, Optional<String> delomrade) {
    return Reading.of(this, text).chosen(own.id(), delomrade);
  }

  private Utgangspunkt known(String id) {
    return codebook
        .utgangspunkt(id)
        .orElseThrow(() -> new IllegalArgumentException("no utgångspunkt " + id));
  }

  /**
   * A text as it was read.
   *
   * @param ranked the utgångspunkter, the likeliest first
   */
  private record Reading(
      Classify classify, Evidence evidence, Features features, List<Likely> ranked) {

    record Likely(String id, double probability) {}

    static Reading of(Classify classify, String text) {
      Evidence evidence = classify.findEvidence.in(text);
      Features features = classify.describeText.describe(evidence);
      return new Reading(
          classify, evidence, features, ranked(classify.learned.utgangspunkter(features)));
    }

    private static List<Likely> ranked(Map<String, Double> probabilities) {
      return probabilities.entrySet().stream()
          .map(each -> new Likely(each.getKey(), rounded(each.getValue())))
          .sorted(Comparator.comparing(Likely::probability).reversed().thenComparing(Likely::id))
          .toList();
    }

    private static double rounded(double probability) {
      return Math.round(probability * DECIMALS) / DECIMALS;
    }

    Classification computed() {
      Likely first = ranked.getFirst();
      return new Classification(
          first.id(),
          classify.learned.delomrade(first.id(), features),
          next().or(() -> classify.learned.second(first.id(), features)),
          first.probability(),
          Origin.COMPUTED,
          reasons(first.id()),
          Optional.empty(),
          classify.instrument);
    }

    Classification chosen(String own, Optional<String> delomrade) {
      List<String> reasons = new ArrayList<>(List.of("förvaltningens eget val"));
      if (delomrade.isEmpty()) {
        reasons.addAll(Reasons.terms(own, evidence));
      }
      Optional<Computed> against = against(own);
      return new Classification(
          own,
          delomrade.or(() -> classify.learned.delomrade(own, features)),
          against
              .filter(computed -> computed.probability() >= LIKELIER_THAN_NOT)
              .map(Computed::utgangspunkt)
              .or(() -> classify.learned.second(own, features)),
          1,
          Origin.RESPONDENT,
          reasons,
          against,
          classify.instrument);
    }

    /** The next likeliest, where it is not far behind. */
    private Optional<String> next() {
      return ranked.stream()
          .skip(1)
          .findFirst()
          .filter(each -> each.probability() >= NOT_FAR_BEHIND)
          .map(Likely::id);
    }

    private Optional<Computed> against(String own) {
      return Optional.of(ranked.getFirst())
          .filter(first -> !first.id().equals(own))
          .map(first -> new Computed(first.id(), first.probability(), reasons(first.id())));
    }

    private List<String> reasons(String id) {
      String next =
          ranked.stream().map(Likely::id).filter(each -> !each.equals(id)).findFirst().orElse(id);
      List<String> reasons =
          new ArrayList<>(Reasons.of(id, evidence, classify.learned.speaking(id, next, features)));
      Ranking ranking = evidence.ranking();
      if (ranking.preferred() && ranking.first().filter(id::equals).isPresent()) {
        reasons.add("%s går före %s där båda passar".formatted(id, ranking.next().orElseThrow()));
      }
      return reasons;
    }
  }
}

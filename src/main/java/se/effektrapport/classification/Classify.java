package se.effektrapport.classification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Tells which utgångspunkt a text speaks of: the one the respondent chose, else the one that the
 * code book's terms tell of.
 */
public final class Classify {
  private static final int REASONS = 5;

  private final Codebook codebook;
  private final FindTerms findTerms;
  private final FindTerms findWithin;

  public Classify(Codebook codebook) {
    this.codebook = Objects.requireNonNull(codebook);
    this.findTerms = new FindTerms(codebook.terms().all());
    this.findWithin = new FindTerms(codebook.terms().within());
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
    Score score = score(text);
    Ranking ranking = ranking(score);
    Utgangspunkt first = ranking.first().map(this::known).orElse(codebook.other());
    return new Classification(
        first.id(),
        delomrade(first, score),
        ranking.besides(first.id(), score),
        Confidence.of(score.of(first.id()), ranking.next().map(score::of).orElse(0.0)),
        Origin.COMPUTED,
        reasons(first, score, ranking),
        codebook.hash());
  }

  private Classification asChosen(String text, Utgangspunkt own, Optional<String> delomrade) {
    Score score = score(text);
    Ranking ranking = ranking(score);
    List<String> reasons = new ArrayList<>(List.of("förvaltningens eget val"));
    if (delomrade.isEmpty()) {
      reasons.addAll(firstOf(score.reasons(own.id())));
    }
    return new Classification(
        own.id(),
        delomrade.or(() -> delomrade(own, score)),
        ranking.besides(own.id(), score),
        1,
        Origin.RESPONDENT,
        reasons,
        codebook.hash());
  }

  private Score score(String text) {
    List<Word> words = Words.of(text);
    return Score.of(findTerms.in(words), findWithin.in(words));
  }

  private Ranking ranking(Score score) {
    List<String> precedence = codebook.terms().precedence();
    List<String> utgangspunkter =
        precedence.stream().filter(id -> codebook.utgangspunkt(id).isPresent()).toList();
    return Ranking.of(score, utgangspunkter, precedence);
  }

  private Utgangspunkt known(String id) {
    return codebook
        .utgangspunkt(id)
        .orElseThrow(() -> new IllegalArgumentException("no utgångspunkt " + id));
  }

  private static Optional<String> delomrade(Utgangspunkt point, Score score) {
    return point.delomraden().stream()
        .map(Delomrade::id)
        .filter(id -> score.ofPart(id) > 0)
        // The first of equals, so that the order of the code book settles a tie.
        .min(Comparator.comparingDouble(id -> -score.ofPart(id)));
  }

  private static List<String> reasons(Utgangspunkt first, Score score, Ranking ranking) {
    if (ranking.first().isEmpty()) {
      return List.of("inget av kodbokens ord");
    }
    List<String> reasons = new ArrayList<>(firstOf(score.reasons(first.id())));
    if (ranking.preferred()) {
      String next = ranking.next().orElseThrow();
      reasons.add("%s går före %s där båda passar".formatted(first.id(), next));
    }
    return reasons;
  }

  private static List<String> firstOf(List<String> reasons) {
    return reasons.subList(0, Math.min(REASONS, reasons.size()));
  }
}

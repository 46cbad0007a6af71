package se.effektrapport.edition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.effektrapport.edition.Content.Excerpt;
import se.effektrapport.edition.Content.Item;
import se.effektrapport.edition.Content.Pillar;
import se.effektrapport.edition.Content.Remark;
import se.effektrapport.questionnaire.Questionnaire;

/**
 * Chooses the words that chapters quote.
 *
 * <p>One quotation for each administration in each place, never text from which something was
 * removed, and never the same unit twice in the report. Before others come the words that stand
 * first in the place's list of candidates, then those of administrations that have been quoted
 * least so far, then the ones whose classification is surest, then the reference.
 */
final class ChooseExcerpts {

  /**
   * At most four examples for each utgångspunkt: the report's rule. The other limits keep a chapter
   * readable.
   */
  private static final int EXAMPLES = 4;

  private static final int RESULTS = 4;
  private static final int OTHERS = 3;
  private static final int COMMON = 4;

  /** Shorter words say too little alone, longer ones are a page of their own. In characters. */
  private static final int SHORTEST = 60;

  private static final int LONGEST = 1100;

  private final Questionnaire questionnaire;
  private final List<Pillar> pillars;
  private final Set<String> quoted = new HashSet<>();
  private final Map<String, Integer> quotations = new HashMap<>();

  ChooseExcerpts(Questionnaire questionnaire, List<Pillar> pillars) {
    this.questionnaire = questionnaire;
    this.pillars = pillars;
  }

  List<Excerpt> choose(List<Item> activities, List<Remark> passages) {
    Candidates candidates = new Candidates(questionnaire, activities, passages);
    List<String> chapters = pillars.stream().filter(each -> !each.other()).map(Pillar::id).toList();
    List<Excerpt> chosen = new ArrayList<>();
    chapters.forEach(id -> chosen.addAll(take(EXAMPLES, candidates.examples(id))));
    chapters.forEach(id -> chosen.addAll(chapter(id, candidates)));
    questionnaire.questions().stream()
        .filter(question -> !question.classified())
        .forEach(question -> chosen.addAll(take(COMMON, candidates.answering(question))));
    return chosen;
  }

  /** Setbacks choose before results, which are many more and would take their words. */
  private List<Excerpt> chapter(String pillar, Candidates candidates) {
    List<Excerpt> chosen = new ArrayList<>(take(RESULTS, candidates.setbacks(pillar)));
    chosen.addAll(take(RESULTS, candidates.of(pillar, "resultat")));
    for (String part : List.of("arbete", "uppfoljning", "hinder")) {
      chosen.addAll(take(OTHERS, candidates.of(pillar, part)));
    }
    return chosen;
  }

  private List<Excerpt> take(int most, Stream<Candidate> candidates) {
    List<Candidate> left = new ArrayList<>(candidates.filter(this::mayBeQuoted).toList());
    List<Excerpt> taken = new ArrayList<>();
    while (taken.size() < most && !left.isEmpty()) {
      Candidate next = Collections.min(left, order());
      left.removeIf(each -> each.administration().equals(next.administration()));
      quoted.add(next.reference());
      quotations.merge(next.administration(), 1, Integer::sum);
      taken.add(next.excerpt());
    }
    return taken;
  }

  private boolean mayBeQuoted(Candidate candidate) {
    int length = candidate.excerpt().text().length();
    return !candidate.removed()
        && length >= SHORTEST
        && length <= LONGEST
        && !quoted.contains(candidate.reference());
  }

  private Comparator<Candidate> order() {
    return Comparator.comparing(Candidate::rank)
        .thenComparing(each -> quotations.getOrDefault(each.administration(), 0))
        .thenComparing(Candidate.ITSELF);
  }
}

package se.effektrapport.edition;

import java.util.ArrayList;
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
import se.effektrapport.questionnaire.Question;
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
    List<Excerpt> chosen = new ArrayList<>();
    for (Pillar pillar : pillars.stream().filter(each -> !each.other()).toList()) {
      chosen.addAll(take(EXAMPLES, candidates.examples(pillar.id())));
    }
    for (Pillar pillar : pillars.stream().filter(each -> !each.other()).toList()) {
      chosen.addAll(take(RESULTS, candidates.of(pillar.id(), "resultat")));
      chosen.addAll(take(RESULTS, candidates.setbacks(pillar.id())));
      chosen.addAll(take(OTHERS, candidates.of(pillar.id(), "arbete")));
      chosen.addAll(take(OTHERS, candidates.of(pillar.id(), "uppfoljning")));
      chosen.addAll(take(OTHERS, candidates.of(pillar.id(), "hinder")));
    }
    for (Question question :
        questionnaire.questions().stream().filter(q -> !q.classified()).toList()) {
      chosen.addAll(take(COMMON, candidates.answering(question)));
    }
    return chosen;
  }

  private List<Excerpt> take(int most, Stream<Candidate> candidates) {
    List<Candidate> left = new ArrayList<>(candidates.filter(this::mayBeQuoted).toList());
    List<Excerpt> taken = new ArrayList<>();
    Set<String> heard = new HashSet<>();
    while (taken.size() < most && !left.isEmpty()) {
      left.sort(order());
      Candidate next = left.removeFirst();
      if (heard.add(next.excerpt().administration()) && quoted.add(next.excerpt().reference())) {
        taken.add(next.excerpt());
        quotations.merge(next.excerpt().administration(), 1, Integer::sum);
      }
    }
    return taken;
  }

  private boolean mayBeQuoted(Candidate candidate) {
    int length = candidate.excerpt().text().length();
    return !candidate.removed() && length >= SHORTEST && length <= LONGEST;
  }

  private Comparator<Candidate> order() {
    return Comparator.comparingInt(Candidate::rank)
        .thenComparing(c -> quotations.getOrDefault(c.excerpt().administration(), 0))
        .thenComparing(Comparator.comparingDouble(Candidate::probability).reversed())
        .thenComparing(c -> c.excerpt().administration())
        .thenComparingInt(Candidate::number);
  }
}

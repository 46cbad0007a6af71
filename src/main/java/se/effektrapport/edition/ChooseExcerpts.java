package se.effektrapport.edition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.effektrapport.questionnaire.Questionnaire;
import se.effektrapport.review.QuoteVerdicts;
import se.effektrapport.review.UnitKey;
import se.effektrapport.review.Use;

/**
 * Chooses the words that chapters quote.
 *
 * <p>First those that reviewers decided on. Then one quotation for each administration in each
 * place, never text that reviewers left out, and never the same unit twice in the report: before
 * others come the words that stand first in the place's list of candidates, then those of
 * administrations that have been quoted least so far, then the ones whose classification is surest,
 * then the reference. Text from which something was removed is never quoted, whoever asks for it,
 * unless reviewers have released the rest of it.
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

  /** How many more are offered to reviewers: of examples, and of each other kind. */
  private static final int FURTHER_EXAMPLES = 4;

  private static final int FURTHER = 1;

  /** Shorter words say too little alone, longer ones are a page of their own. In characters. */
  private static final int SHORTEST = 60;

  private static final int LONGEST = 1100;

  private final Questionnaire questionnaire;
  private final List<Pillar> pillars;
  private final QuoteVerdicts verdicts;
  private final Set<String> quoted = new HashSet<>();
  private final Map<String, Integer> quotations = new HashMap<>();

  ChooseExcerpts(Questionnaire questionnaire, List<Pillar> pillars, QuoteVerdicts verdicts) {
    this.questionnaire = questionnaire;
    this.pillars = pillars;
    this.verdicts = verdicts;
  }

  List<Excerpt> choose(List<Item> activities, List<Remark> passages) {
    return arrange(activities, passages).stream()
        .flatMap(place -> place.taken().stream())
        .map(this::excerpt)
        .toList();
  }

  /** The places of the report with what is quoted in each. */
  List<QuotePlace> arrange(List<Item> activities, List<Remark> passages) {
    List<QuotePlace> places = places(new Candidates(questionnaire, activities, passages));
    takeDecided(places);
    places.forEach(place -> fill(place, place.most()));
    return places;
  }

  /**
   * What the places would quote next, taken after the ones that are quoted: of administrations that
   * are not quoted there, and then of any, since a reviewer may prefer other words of theirs.
   */
  void offer(List<QuotePlace> places) {
    for (QuotePlace place : places) {
      int most = place.taken().size() + place.offered();
      fill(place, most);
      List<Candidate> left = left(place);
      while (place.taken().size() < most && !left.isEmpty()) {
        Candidate next = take(place, left);
        left.removeIf(each -> each.reference().equals(next.reference()));
      }
    }
  }

  /** Setbacks choose before results, which are many more and would take their words. */
  private List<QuotePlace> places(Candidates candidates) {
    List<String> chapters = pillars.stream().filter(each -> !each.other()).map(Pillar::id).toList();
    List<QuotePlace> places = new ArrayList<>();
    for (String id : chapters) {
      places.add(place(id + "/exempel", EXAMPLES, FURTHER_EXAMPLES, candidates.examples(id)));
    }
    for (String id : chapters) {
      places.add(place(id + "/motgang", RESULTS, FURTHER, candidates.setbacks(id)));
      places.add(place(id + "/resultat", RESULTS, FURTHER, candidates.of(id, "resultat")));
      for (String part : List.of("arbete", "uppfoljning", "hinder")) {
        places.add(place(id + "/" + part, OTHERS, FURTHER, candidates.of(id, part)));
      }
    }
    questionnaire.questions().stream()
        .filter(each -> !each.classified())
        .forEach(each -> places.add(place(each.id(), COMMON, FURTHER, candidates.answering(each))));
    return places;
  }

  private static QuotePlace place(String id, int most, int offered, Stream<Candidate> candidates) {
    return new QuotePlace(
        id, most, offered, candidates.filter(ChooseExcerpts::mayBeQuoted).toList());
  }

  private static boolean mayBeQuoted(Candidate candidate) {
    int length = candidate.excerpt().text().length();
    return !candidate.removed() && length >= SHORTEST && length <= LONGEST;
  }

  /** A person may want two quotations from one administration, so only the room limits them. */
  private void takeDecided(List<QuotePlace> places) {
    Map<UnitKey, QuotePlace> homes = homes(places);
    for (QuotePlace place : places) {
      List<Candidate> left =
          new ArrayList<>(
              place.candidates().stream()
                  .filter(each -> homes.get(each.words()) == place)
                  .toList());
      while (!place.isFull() && !left.isEmpty()) {
        Candidate next = take(place, left);
        left.removeIf(each -> each.words().equals(next.words()));
      }
    }
  }

  /** Where words that shall be quoted are: where they were decided on, if they fit there still. */
  private Map<UnitKey, QuotePlace> homes(List<QuotePlace> places) {
    Map<UnitKey, Use> decided = verdicts.inForce();
    Map<UnitKey, QuotePlace> homes = new HashMap<>();
    if (decided.isEmpty()) {
      return homes;
    }
    for (QuotePlace place : places) {
      for (Candidate each : place.candidates()) {
        Optional<String> wanted = Optional.ofNullable(decided.get(each.words())).flatMap(Use::at);
        if (wanted.filter(place.id()::equals).isPresent()) {
          homes.put(each.words(), place);
        } else if (wanted.isPresent()) {
          homes.putIfAbsent(each.words(), place);
        }
      }
    }
    return homes;
  }

  private void fill(QuotePlace place, int most) {
    List<Candidate> left = left(place);
    left.removeIf(each -> place.quotes(each.administration()));
    while (place.taken().size() < most && !left.isEmpty()) {
      Candidate next = take(place, left);
      left.removeIf(each -> each.administration().equals(next.administration()));
    }
  }

  /** What may still be quoted there. */
  private List<Candidate> left(QuotePlace place) {
    return new ArrayList<>(
        place.candidates().stream()
            .filter(each -> !quoted.contains(each.reference()))
            .filter(each -> !isLeftOut(each))
            .toList());
  }

  private boolean isLeftOut(Candidate candidate) {
    return !verdicts.words().isEmpty()
        && verdicts.inForce(candidate.words()).filter(Use.LeaveOut.class::isInstance).isPresent();
  }

  private Candidate take(QuotePlace place, List<Candidate> left) {
    Candidate next = Collections.min(left, order());
    quoted.add(next.reference());
    quotations.merge(next.administration(), 1, Integer::sum);
    place.take(next);
    return next;
  }

  private Comparator<Candidate> order() {
    return Comparator.comparing(Candidate::rank)
        .thenComparing(each -> quotations.getOrDefault(each.administration(), 0))
        .thenComparing(Candidate.ITSELF);
  }

  private Excerpt excerpt(Candidate candidate) {
    return verdicts.words().isEmpty()
        ? candidate.excerpt()
        : verdicts
            .inForce(candidate.words())
            .map(candidate.excerpt()::used)
            .orElse(candidate.excerpt());
  }
}

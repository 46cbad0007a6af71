package se.effektrapport.classification;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.effektrapport.datafile.Mapping;
import se.effektrapport.datafile.Problem;

/** Collects the terms of a code book with what each tells of. */
final class CollectTerms {
  /** Terms that suffice by themselves: names that cannot be mistaken, and others. */
  private static final List<String> STRONG = List.of("avgorande", "starka");

  /** Terms that speak against. */
  private static final String AGAINST = "emot";

  /** Terms that only tell which delområde, once the utgångspunkt is known. */
  private static final String WITHIN = "inom";

  private static final List<String> FOR_UTGANGSPUNKT =
      List.of("avgorande", "starka", "vanliga", "svaga", AGAINST);

  private final Map<String, Integer> weights = new LinkedHashMap<>();
  private final Map<String, Term> terms = new LinkedHashMap<>();
  private final Map<String, Term> within = new LinkedHashMap<>();
  private final Set<String> places = new HashSet<>();

  CollectTerms(Mapping weights) {
    FOR_UTGANGSPUNKT.forEach(strength -> weigh(weights, strength));
    weigh(weights, WITHIN);
  }

  private void weigh(Mapping at, String strength) {
    int weight = at.number(strength);
    boolean against = strength.equals(AGAINST);
    if (against ? weight >= 0 : weight <= 0) {
      at.problem(strength, against ? "ett heltal under noll" : "ett heltal över noll");
    }
    weights.put(strength, weight);
  }

  /** Every term once, with all that it tells of. */
  List<Term> terms() {
    return List.copyOf(terms.values());
  }

  /** Every term that only tells which delområde. */
  List<Term> within() {
    return List.copyOf(within.values());
  }

  /** The terms of an utgångspunkt as a whole, if it has any. */
  void of(Mapping owner, String utgangspunkt) {
    owner.optionalMapping("termer").ifPresent(lists -> add(lists, utgangspunkt, Optional.empty()));
  }

  /** The terms of a delområde, if it has any. */
  void of(Mapping owner, String utgangspunkt, String delomrade) {
    owner
        .optionalMapping("termer")
        .ifPresent(
            lists -> {
              add(lists, utgangspunkt, Optional.of(delomrade));
              Term.Vote vote = vote(WITHIN, utgangspunkt, Optional.of(delomrade));
              add(within, read(lists, WITHIN, WITHIN + " " + delomrade), vote);
            });
  }

  /** Terms that tell of nothing, and only keep their words from other terms. */
  void withoutVotes(Mapping owner, String key) {
    read(owner, key, "").forEach(term -> terms.putIfAbsent(name(term), term));
  }

  private void add(Mapping lists, String utgangspunkt, Optional<String> delomrade) {
    for (String strength : FOR_UTGANGSPUNKT) {
      Term.Vote vote = vote(strength, utgangspunkt, delomrade);
      add(terms, read(lists, strength, vote.id()), vote);
    }
  }

  private static void add(Map<String, Term> terms, List<Term> more, Term.Vote vote) {
    for (Term term : more) {
      terms.merge(name(term), term.and(vote), (known, same) -> known.and(vote));
    }
  }

  private Term.Vote vote(String strength, String utgangspunkt, Optional<String> delomrade) {
    return new Term.Vote(utgangspunkt, delomrade, weights.get(strength), STRONG.contains(strength));
  }

  private List<Term> read(Mapping lists, String key, String place) {
    List<Term> found = lists.optionalTexts(key, ParseTerm.EXPECTED, ParseTerm::of);
    for (Term term : found) {
      if (!places.add(place + " " + name(term))) {
        lists.problem(key, "varje term en gång", Problem.quoted(term.written()) + " en gång till");
      }
    }
    return found;
  }

  /** Capitals tell an abbreviation from a word; otherwise they say nothing. */
  private static String name(Term term) {
    String written = term.written();
    return written.matches("\\p{Lu}+") ? written : written.toLowerCase(Locale.ROOT);
  }
}

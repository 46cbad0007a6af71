package se.effektrapport.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.effektrapport.questionnaire.Questionnaire;
import se.effektrapport.review.Quotable;
import se.effektrapport.review.QuoteStanding;
import se.effektrapport.review.QuoteVerdicts;
import se.effektrapport.review.UnitKey;
import se.effektrapport.review.Use;

/**
 * The words that an edition quotes by utgångspunkt and place, and after them those it would quote
 * next and those that reviewers have decided on.
 */
public final class Quotables {

  private final QuoteVerdicts verdicts;
  private final PlaceNames names;

  /** In which place the edition quotes what. */
  private final Map<UnitKey, String> quoted = new HashMap<>();

  private Quotables(Content content, QuoteVerdicts verdicts) {
    this.verdicts = verdicts;
    this.names = new PlaceNames(content);
    content.excerpts().forEach(each -> quoted.put(words(each), QuotePlace.of(each)));
  }

  public static List<Quotable> in(
      Content content, Questionnaire questionnaire, QuoteVerdicts verdicts) {
    ChooseExcerpts choose = new ChooseExcerpts(questionnaire, content.pillars(), verdicts);
    List<QuotePlace> places = choose.arrange(content.activities(), content.passages());
    choose.offer(places);
    return new Quotables(content, verdicts).among(places);
  }

  /** What the decisions came to in an edition. */
  public static QuoteStanding standing(Content content, QuoteVerdicts verdicts) {
    Set<UnitKey> quoted =
        content.excerpts().stream().map(Quotables::words).collect(Collectors.toSet());
    int disagreements = 0;
    int withoutEffect = 0;
    for (UnitKey words : verdicts.words()) {
      if (verdicts.isDisagreement(words)) {
        disagreements++;
      } else if (verdicts.inForce(words).flatMap(Use::at).isPresent() && !quoted.contains(words)) {
        withoutEffect++;
      }
    }
    int inForce = verdicts.words().size() - disagreements - withoutEffect;
    return new QuoteStanding(inForce, disagreements, withoutEffect);
  }

  /** What decisions about a quotation are bound to: all of its words. */
  static UnitKey words(Excerpt excerpt) {
    return UnitKey.of(
        excerpt.administration(), excerpt.field(), excerpt.whole().orElse(excerpt.text()));
  }

  private List<Quotable> among(List<QuotePlace> places) {
    Map<UnitKey, Quotable> once = new LinkedHashMap<>();
    Stream.of(
            places.stream().flatMap(this::quotedIn),
            places.stream().flatMap(place -> all(place, place.taken())),
            places.stream().flatMap(this::decidedIn))
        .flatMap(each -> each)
        .forEach(each -> once.putIfAbsent(each.words(), each));
    List<String> order = places.stream().map(QuotePlace::id).toList();
    List<Quotable> all = new ArrayList<>(once.values());
    all.sort(
        Comparator.comparing(Quotable::quoted, Comparator.reverseOrder())
            .thenComparing(each -> names.pillar(each.place()))
            .thenComparing(each -> order.indexOf(each.place())));
    return all;
  }

  private Stream<Quotable> quotedIn(QuotePlace place) {
    return all(place, place.candidates())
        .filter(each -> place.id().equals(quoted.get(each.words())));
  }

  private Stream<Quotable> decidedIn(QuotePlace place) {
    return verdicts.words().isEmpty()
        ? Stream.empty()
        : all(place, place.candidates()).filter(each -> !each.decisions().isEmpty());
  }

  private Stream<Quotable> all(QuotePlace place, List<Candidate> candidates) {
    return candidates.stream().map(each -> quotable(place, each));
  }

  private Quotable quotable(QuotePlace place, Candidate candidate) {
    Excerpt excerpt = candidate.excerpt();
    UnitKey words = candidate.words();
    return new Quotable(
        words,
        place.id(),
        names.shown(excerpt),
        excerpt.reference(),
        names.administration(excerpt.administration()),
        names.said(excerpt),
        excerpt.text(),
        excerpt.reason(),
        quoted.containsKey(words),
        verdicts.of(words));
  }
}

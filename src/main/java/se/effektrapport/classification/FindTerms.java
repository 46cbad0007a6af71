package se.effektrapport.classification;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.effektrapport.language.Word;

/**
 * Finds the terms of a code book in a text.
 *
 * <p>Each word counts for one term only, the longest: "mentorer i våldsprevention" says nothing
 * about mentors.
 */
final class FindTerms {
  /** How many words may lie between the parts of "mentor* + förening*": about a sentence. */
  private static final int NEAR = 12;

  private final TermIndex index;

  FindTerms(List<Term> terms) {
    this.index = new TermIndex(terms);
  }

  private record Span(Term term, int start, int end) {
    int length() {
      return end - start;
    }
  }

  /** The terms found, in the order of the text. */
  List<Found> in(List<Word> words) {
    List<Span> begun = begun(words);
    Map<Term, Found> found = new LinkedHashMap<>();
    for (Span span : undisputed(begun)) {
      found.merge(
          span.term(),
          new Found(span.term(), words(words, span), span.start(), 1),
          (first, next) -> first.again());
    }
    return Stream.concat(found.values().stream(), together(begun, words).stream())
        .sorted(Comparator.comparingInt(Found::position))
        .toList();
  }

  /** Where terms, or the first parts of terms, stand. */
  private List<Span> begun(List<Word> words) {
    List<Span> begun = new ArrayList<>();
    for (int start = 0; start < words.size(); start++) {
      for (Term term : index.beginningWith(words.get(start))) {
        Phrase phrase = term.parts().getFirst();
        if (phrase.fits(words, start)) {
          begun.add(new Span(term, start, start + phrase.size()));
        }
      }
    }
    return begun;
  }

  private static List<Span> undisputed(List<Span> spans) {
    BitSet taken = new BitSet();
    List<Span> undisputed = new ArrayList<>();
    List<Span> candidates =
        spans.stream()
            .filter(span -> span.term().parts().size() == 1)
            .sorted(mostTellingFirst())
            .toList();
    for (Span span : candidates) {
      if (taken.get(span.start(), span.end()).isEmpty()) {
        taken.set(span.start(), span.end());
        undisputed.add(span);
      }
    }
    undisputed.sort(Comparator.comparingInt(Span::start));
    return undisputed;
  }

  private static Comparator<Span> mostTellingFirst() {
    return Comparator.comparingInt(Span::length)
        .thenComparingInt(span -> span.term().letters())
        .reversed()
        .thenComparingInt(Span::start);
  }

  /** Terms in several parts, whose words may count for other terms as well. */
  private static List<Found> together(List<Span> begun, List<Word> words) {
    Map<Term, Found> found = new LinkedHashMap<>();
    for (Span first : begun) {
      if (first.term().parts().size() > 1) {
        withOthers(first, words)
            .ifPresent(
                all ->
                    found.putIfAbsent(
                        first.term(), new Found(first.term(), all, first.start(), 1)));
      }
    }
    return List.copyOf(found.values());
  }

  /** The words of all parts, if the others are near the first. */
  private static Optional<String> withOthers(Span first, List<Word> words) {
    List<String> all = new ArrayList<>(List.of(words(words, first)));
    for (Phrase part : first.term().parts().stream().skip(1).toList()) {
      Optional<Span> near =
          part.in(words)
              .mapToObj(start -> new Span(first.term(), start, start + part.size()))
              .filter(span -> areNear(first, span))
              .findFirst();
      if (near.isEmpty()) {
        return Optional.empty();
      }
      all.add(words(words, near.get()));
    }
    return Optional.of(String.join(" + ", all));
  }

  private static boolean areNear(Span one, Span other) {
    int between = Math.max(one.start(), other.start()) - Math.min(one.end(), other.end());
    return between >= 0 && between <= NEAR;
  }

  private static String words(List<Word> words, Span span) {
    return words.subList(span.start(), span.end()).stream()
        .map(FindTerms::inReaderForm)
        .collect(Collectors.joining(" "));
  }

  /** Capitals stay in abbreviations; at the beginning of a sentence they say nothing. */
  private static String inReaderForm(Word word) {
    boolean abbreviation = word.written().matches("\\p{Lu}{2,}");
    return abbreviation ? word.written() : word.lower();
  }
}

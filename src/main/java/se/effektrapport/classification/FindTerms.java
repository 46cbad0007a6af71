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

/**
 * Finds the terms of a code book in a text.
 *
 * <p>Each word counts for one term only, the longest: "mentorer i våldsprevention" says nothing
 * about mentors.
 */
record FindTerms(List<Term> terms) {
  /** How many words may lie between the parts of "mentor + förening*": about a sentence. */
  private static final int NEAR = 12;

  private record Span(Term term, int start, int end) {
    int length() {
      return end - start;
    }
  }

  /** The terms found, in the order of the text. */
  List<Found> in(List<Word> words) {
    Map<Term, Found> found = new LinkedHashMap<>();
    for (Span span : undisputed(spans(words))) {
      found.merge(
          span.term(),
          new Found(span.term(), words(words, span), span.start(), 1),
          (first, next) -> first.again());
    }
    return Stream.concat(found.values().stream(), together(words))
        .sorted(Comparator.comparingInt(Found::position))
        .toList();
  }

  private List<Span> spans(List<Word> words) {
    return terms.stream()
        .filter(term -> term.parts().size() == 1)
        .flatMap(term -> spans(term, term.parts().getFirst(), words))
        .toList();
  }

  private static Stream<Span> spans(Term term, Phrase phrase, List<Word> words) {
    return phrase.in(words).mapToObj(start -> new Span(term, start, start + phrase.size()));
  }

  private static List<Span> undisputed(List<Span> spans) {
    BitSet taken = new BitSet();
    List<Span> undisputed = new ArrayList<>();
    for (Span span : spans.stream().sorted(mostTellingFirst()).toList()) {
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

  private Stream<Found> together(List<Word> words) {
    return terms.stream()
        .filter(term -> term.parts().size() > 1)
        .flatMap(term -> together(term, words).stream());
  }

  private static Optional<Found> together(Term term, List<Word> words) {
    List<Span> first = spans(term, term.parts().getFirst(), words).toList();
    return first.stream()
        .filter(span -> othersAreNear(term, span, words))
        .findFirst()
        .map(span -> new Found(term, inReaderForm(term, words), span.start(), 1));
  }

  private static boolean othersAreNear(Term term, Span first, List<Word> words) {
    return term.parts().stream()
        .skip(1)
        .allMatch(part -> spans(term, part, words).anyMatch(span -> areNear(first, span)));
  }

  private static boolean areNear(Span one, Span other) {
    int between = Math.max(one.start(), other.start()) - Math.min(one.end(), other.end());
    return between >= 0 && between <= NEAR;
  }

  private static String inReaderForm(Term term, List<Word> words) {
    return term.parts().stream()
        .map(part -> spans(term, part, words).findFirst().orElseThrow())
        .map(span -> words(words, span))
        .collect(Collectors.joining(" + "));
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

package se.effektrapport.classification;

import java.util.List;
import se.effektrapport.language.Word;
import se.effektrapport.language.Words;

/** Finds what the terms of a code book tell of a text. */
final class FindEvidence {

  private final FindTerms findTerms;
  private final FindTerms findWithin;
  private final List<String> precedence;
  private final List<String> utgangspunkter;

  FindEvidence(Codebook codebook) {
    this.findTerms = new FindTerms(codebook.terms().all());
    this.findWithin = new FindTerms(codebook.terms().within());
    this.precedence = codebook.terms().precedence();
    this.utgangspunkter =
        precedence.stream().filter(id -> codebook.utgangspunkt(id).isPresent()).toList();
  }

  Evidence in(String text) {
    List<Word> words = Words.of(text);
    Score score = Score.of(findTerms.in(words), findWithin.in(words));
    return new Evidence(words, score, Ranking.of(score, utgangspunkter, precedence));
  }
}

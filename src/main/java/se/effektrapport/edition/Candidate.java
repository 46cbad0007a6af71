package se.effektrapport.edition;

import java.util.Comparator;
import se.effektrapport.edition.Item.Cell;
import se.effektrapport.review.UnitKey;

/**
 * Words that may be quoted in a place.
 *
 * @param rank how early its kind comes in the place, from 1
 * @param probability of its classification; 1 where the question is not classified
 * @param number of the unit within its answer
 * @param removed whether something that points at a person was removed from it, and no reviewer has
 *     released the rest
 */
record Candidate(Excerpt excerpt, int rank, double probability, int number, boolean removed) {

  /** By what it is itself. Only cells of one insats are alike: they come in the form's order. */
  static final Comparator<Candidate> ITSELF =
      Comparator.comparing(Candidate::probability, Comparator.reverseOrder())
          .thenComparing(Candidate::administration)
          .thenComparing(Candidate::number);

  /**
   * One kind of words that are looked for in a place of the report.
   *
   * @param pillar the utgångspunkt whose chapter it is; empty for the chapters of all
   * @param reason why such words are quoted, in Swedish
   */
  record Wanted(String pillar, String chapter, int rank, String reason) {}

  static Candidate of(Remark said, Wanted wanted) {
    Excerpt excerpt =
        new Excerpt(
            wanted.pillar(),
            wanted.chapter(),
            said.question(),
            said.reference(),
            said.administration(),
            said.text(),
            wanted.reason(),
            said.submission(),
            said.sheet(),
            said.address());
    double probability = said.label().map(Label::probability).orElse(1.0);
    return new Candidate(
        excerpt, wanted.rank(), probability, number(excerpt), said.removed() && !said.released());
  }

  static Candidate of(Item activity, Cell cell, Wanted wanted) {
    Excerpt excerpt =
        new Excerpt(
            wanted.pillar(),
            wanted.chapter(),
            cell.column(),
            activity.reference(),
            activity.administration(),
            cell.text(),
            wanted.reason(),
            activity.submission(),
            cell.sheet(),
            cell.address());
    double probability = activity.label().probability();
    return new Candidate(
        excerpt, wanted.rank(), probability, number(excerpt), cell.removed() && !cell.released());
  }

  String administration() {
    return excerpt.administration();
  }

  /** What decisions about it are bound to. */
  UnitKey words() {
    return UnitKey.of(excerpt.administration(), excerpt.field(), excerpt.text());
  }

  String reference() {
    return excerpt.reference();
  }

  /** 12 of "SKÄ-12". */
  private static int number(Excerpt excerpt) {
    return Integer.parseInt(
        excerpt.reference().substring(excerpt.reference().lastIndexOf('-') + 1));
  }
}

package se.effektrapport.classification;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the terms found in a text tell of each utgångspunkt and delområde.
 *
 * @param points what they tell of the utgångspunkt, and perhaps of the delområde
 * @param within what tells only which delområde, once the utgångspunkt is known
 */
record Score(List<Point> points, List<Point> within) {

  /** One term's word for one utgångspunkt. */
  record Point(Found found, Term.Vote vote) {
    double worth() {
      return vote.weight() * found.emphasis();
    }

    boolean isFor(String utgangspunkt) {
      return vote.utgangspunkt().equals(utgangspunkt);
    }

    /** For readers: "nattvandring (C3)". */
    String reason() {
      return found.words() + " (" + vote.id() + ")";
    }
  }

  static Score of(List<Found> found, List<Found> within) {
    return new Score(points(found), points(within));
  }

  private static List<Point> points(List<Found> found) {
    return found.stream()
        .flatMap(term -> term.term().votes().stream().map(vote -> new Point(term, vote)))
        .toList();
  }

  double of(String utgangspunkt) {
    return worth(points.stream().filter(point -> point.isFor(utgangspunkt)));
  }

  double ofPart(String delomrade) {
    Optional<String> part = Optional.of(delomrade);
    return worth(
        Stream.concat(points.stream(), within.stream())
            .filter(point -> point.vote().delomrade().equals(part)));
  }

  /** What was found that suffices by itself. */
  Stream<Term.Vote> strong(String utgangspunkt) {
    return points.stream()
        .filter(point -> point.isFor(utgangspunkt))
        .map(Point::vote)
        .filter(Term.Vote::strong);
  }

  /** What speaks for an utgångspunkt, the most telling first. */
  List<String> reasons(String utgangspunkt) {
    return points.stream()
        .filter(point -> point.isFor(utgangspunkt) && point.worth() > 0)
        .sorted(Comparator.comparingDouble(point -> -point.worth()))
        .map(Point::reason)
        .distinct()
        .toList();
  }

  private static double worth(Stream<Point> points) {
    return points.mapToDouble(Point::worth).sum();
  }
}

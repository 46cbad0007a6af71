package se.effektrapport.edition;

import java.util.ArrayList;
import java.util.List;

/** A place in the report with room for quotations: the words that may stand there, and that do. */
final class QuotePlace {

  private final String id;
  private final int most;
  private final int offered;
  private final List<Candidate> candidates;
  private final List<Candidate> taken = new ArrayList<>();

  /**
   * @param id as decisions name it, "S/exempel", or the question that is answered there
   * @param most how many are quoted
   * @param offered how many more are shown to those who review
   * @param candidates that may be quoted at all
   */
  QuotePlace(String id, int most, int offered, List<Candidate> candidates) {
    this.id = id;
    this.most = most;
    this.offered = offered;
    this.candidates = List.copyOf(candidates);
  }

  /** The id of the place in which something is quoted. */
  static String of(Excerpt excerpt) {
    return excerpt.pillar().isEmpty()
        ? excerpt.field()
        : excerpt.pillar() + "/" + excerpt.chapter();
  }

  String id() {
    return id;
  }

  int most() {
    return most;
  }

  int offered() {
    return offered;
  }

  List<Candidate> candidates() {
    return candidates;
  }

  List<Candidate> taken() {
    return taken;
  }

  boolean isFull() {
    return taken.size() >= most;
  }

  void take(Candidate next) {
    taken.add(next);
  }

  boolean quotes(String administration) {
    return taken.stream().anyMatch(each -> each.administration().equals(administration));
  }
}

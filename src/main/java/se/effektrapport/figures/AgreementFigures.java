package se.effektrapport.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.effektrapport.figures.Figure.Basis;
import se.effektrapport.review.Agreement;
import se.effektrapport.review.Kappa;

/**
 * How far each pair of reviewers agree about the utgångspunkter. They are called by letters: the
 * report names no persons.
 */
final class AgreementFigures {

  private final Agreement agreement;
  private final List<Figure> figures = new ArrayList<>();

  AgreementFigures(Material material) {
    this.agreement =
        Agreement.of(
            material.verdicts(), material.classified().map(Material.Classified::key).toList());
  }

  List<Figure> count() {
    int reviewed = agreement.reviewed();
    figures.add(
        Counting.count("granskare", "Granskare", agreement.reviewers(), agreement.reviewers()));
    figures.add(
        Counting.count("granskade", "Texter som någon har granskat", reviewed, agreement.units()));
    figures.add(
        Counting.count(
            "granskade_oense",
            "Texter som granskarna har beslutat olika om",
            agreement.disagreements().size(),
            reviewed));
    agreement.pairs().forEach(this::pair);
    return figures;
  }

  private void pair(Agreement.Pair pair) {
    Kappa kappa = pair.kappa();
    String id = "samstammighet." + letter(pair.first()) + "-" + letter(pair.second());
    String who = "granskare %s och %s".formatted(letter(pair.first()), letter(pair.second()));
    Basis basis = new Basis(kappa.agreed(), kappa.cases());
    figures.add(
        Counting.count(id, "Texter som båda har bedömt: " + who, kappa.cases(), agreement.units()));
    figures.add(
        Counting.count(
            id + ".lika",
            "Texter som båda har fört till samma utgångspunkt, " + who,
            kappa.agreed(),
            kappa.cases()));
    figures.add(
        Measures.percent(
            id + ".procent", "Samstämmighet i procent, " + who, kappa.agreed(), kappa.cases()));
    Optional<Double> value =
        kappa.value().isPresent() ? Optional.of(kappa.value().getAsDouble()) : Optional.empty();
    figures.add(Measures.measure(id + ".kappa", "Cohens kappa, " + who, value, basis));
    figures.add(
        Measures.measure(
            id + ".fran",
            "Kappa, 95 procents intervall från, " + who,
            Measures.from(kappa.interval()),
            basis));
    figures.add(
        Measures.measure(
            id + ".till",
            "Kappa, 95 procents intervall till, " + who,
            Measures.to(kappa.interval()),
            basis));
  }

  /** A, B ... Z, and then numbers: nobody has so many. */
  private static String letter(int reviewer) {
    return reviewer < 26 ? String.valueOf((char) ('A' + reviewer)) : String.valueOf(reviewer + 1);
  }
}

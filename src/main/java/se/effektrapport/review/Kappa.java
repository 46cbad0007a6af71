package se.effektrapport.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * How far two reviewers agree beyond chance: κ = (p₀ − pₑ) / (1 − pₑ), where p₀ is the share of
 * cases both put in the same category and pₑ the share they would by chance, Σ pᵢ.·p.ᵢ (J. Cohen, A
 * coefficient of agreement for nominal scales, Educational and Psychological Measurement 20, 1960).
 *
 * <p>The interval is κ ± 1.96 · s with the large-sample standard error of J. L. Fleiss, J. Cohen
 * and B. S. Everitt, Large sample standard errors of kappa and weighted kappa, Psychological
 * Bulletin 72 (1969): s² = (A + B − C) / (n(1 − pₑ)²), where A = Σ pᵢᵢ(1 − (pᵢ. + p.ᵢ)(1 − κ))², B
 * = (1 − κ)² Σ pᵢⱼ(p.ᵢ + pⱼ.)² over i ≠ j, and C = (κ − pₑ(1 − κ))².
 */
public final class Kappa {

  /** What the two said of one case. */
  public record Judged(String first, String second) {

    boolean isAgreement() {
      return first.equals(second);
    }
  }

  private final List<Judged> cases;
  private final Map<String, Double> firsts = new TreeMap<>();
  private final Map<String, Double> seconds = new TreeMap<>();

  private Kappa(List<Judged> cases) {
    this.cases = List.copyOf(cases);
    for (Judged each : cases) {
      firsts.merge(each.first(), 1.0 / cases.size(), Double::sum);
      seconds.merge(each.second(), 1.0 / cases.size(), Double::sum);
    }
  }

  /** Of the cases that both have judged. */
  public static Kappa of(List<Judged> cases) {
    return new Kappa(cases);
  }

  /** How many both have judged. */
  public int cases() {
    return cases.size();
  }

  /** How many of them they put in the same category. */
  public int agreed() {
    return (int) cases.stream().filter(Judged::isAgreement).count();
  }

  /** Empty if there are no cases, or if both put all of them in one and the same category. */
  public OptionalDouble value() {
    return cases.isEmpty() || isOneCategory()
        ? OptionalDouble.empty()
        : OptionalDouble.of((agreement() - byChance()) / (1 - byChance()));
  }

  /**
   * Empty where there is no value, and where they agree on all: then the standard error is nought,
   * which says nothing of how sure the value is.
   */
  public Optional<Interval> interval() {
    if (value().isEmpty() || agreed() == cases()) {
      return Optional.empty();
    }
    double kappa = value().getAsDouble();
    double reach = Interval.Z * Math.sqrt(variance(kappa));
    return Optional.of(new Interval(Math.max(-1, kappa - reach), Math.min(1, kappa + reach)));
  }

  private boolean isOneCategory() {
    return firsts.size() == 1 && firsts.keySet().equals(seconds.keySet());
  }

  private double agreement() {
    return (double) agreed() / cases();
  }

  private double byChance() {
    return firsts.entrySet().stream()
        .mapToDouble(each -> each.getValue() * share(seconds, each.getKey()))
        .sum();
  }

  private static double share(Map<String, Double> shares, String category) {
    return shares.getOrDefault(category, 0.0);
  }

  private double variance(double kappa) {
    double byChance = byChance();
    double sum = 0;
    for (Judged each : cases) {
      sum += (each.isAgreement() ? onDiagonal(each, kappa) : offDiagonal(each, kappa)) / cases();
    }
    double c = kappa - byChance * (1 - kappa);
    double remaining = 1 - byChance;
    // What should be nought may come out a hair below it.
    return Math.max(0, (sum - c * c) / (cases() * remaining * remaining));
  }

  private double onDiagonal(Judged each, double kappa) {
    double both = share(firsts, each.first()) + share(seconds, each.first());
    return square(1 - both * (1 - kappa));
  }

  private double offDiagonal(Judged each, double kappa) {
    double crossed = share(seconds, each.first()) + share(firsts, each.second());
    return square(1 - kappa) * square(crossed);
  }

  private static double square(double number) {
    return number * number;
  }
}

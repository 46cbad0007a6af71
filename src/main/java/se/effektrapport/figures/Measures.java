package se.effektrapport.figures;

import java.util.List;
import java.util.Optional;
import se.effektrapport.figures.Figure.Basis;
import se.effektrapport.figures.Figure.Operation;
import se.effektrapport.figures.Material.Classified;
import se.effektrapport.protection.Shown;
import se.effektrapport.review.Interval;

/** Makes figures about the classification: counts of units, which are no persons, and measures. */
final class Measures {

  private Measures() {}

  /** How many of the units, each resting on its first cell. */
  static Figure units(String id, String label, List<Classified> some, List<Classified> of) {
    return Counting.count(
        id, label, some.size(), of.size(), some.stream().flatMap(Classified::source).toList());
  }

  /** In whole percent, half up; nothing of nothing. */
  static Figure percent(String id, String label, int some, int of) {
    return percent(
        id,
        label,
        of == 0 ? Optional.empty() : Optional.of((double) some / of),
        new Basis(some, of));
  }

  /** A share in whole percent, if there is one. */
  static Figure percent(String id, String label, Optional<Double> share, Basis basis) {
    Shown shown =
        share
            .<Shown>map(each -> new Shown.Number(Math.round(100 * each)))
            .orElse(new Shown.NoData());
    return new Figure(id, label, shown, Operation.PERCENT, basis, List.of());
  }

  /** A measure with two decimals, if there is one. */
  static Figure measure(String id, String label, Optional<Double> value, Basis basis) {
    Shown shown = value.<Shown>map(Shown.Decimal::of).orElse(new Shown.NoData());
    return new Figure(id, label, shown, Operation.MEASURE, basis, List.of());
  }

  static Optional<Double> from(Optional<Interval> interval) {
    return interval.map(Interval::from);
  }

  static Optional<Double> to(Optional<Interval> interval) {
    return interval.map(Interval::to);
  }
}

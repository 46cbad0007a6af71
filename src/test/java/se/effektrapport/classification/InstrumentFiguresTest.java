package se.effektrapport.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * How good the classification is. It reports; its floors are far below what was measured, because a
 * figure that may not fall tempts to tune for it.
 */
class InstrumentFiguresTest {

  private static final Codebook CODEBOOK =
      Codebook.read(Path.of("templates", "kodbok", "2022.yaml"));
  private static final Examples EXAMPLES =
      Examples.read(Path.of("templates", "kodbok", "exempel-2022.csv"), CODEBOOK);
  private static final Examples APART =
      Examples.read(Path.of("src/test/resources/kodbok/avskilda-2022.csv"), CODEBOOK);

  private static final double SUREST = 0.6;
  private static final double FLOOR = 0.75;

  @Test
  void tellsHowItDoesOnWritersItHasNotLearnedFrom() {
    Trial trial = CrossValidate.byWriter(CODEBOOK, EXAMPLES);

    report("each writer by the others", trial);
    trial.outcomes().stream()
        .collect(Collectors.groupingBy(each -> each.example().writer(), TreeMap::new, list()))
        .forEach((writer, outcomes) -> line("writer " + writer, new Trial(outcomes)));
    traps(trial);
    calibration(trial);

    assertThat(trial.accuracy()).isGreaterThan(FLOOR);
    assertThat(trial.macroF1()).isGreaterThan(FLOOR);
  }

  @Test
  void tellsHowItDoesOnWhatWasSetApart() {
    Trial trial = Trial.of(new Classify(CODEBOOK, EXAMPLES), APART.all());

    report("set apart", trial);
    seconds(trial);
    calibration(trial);
    trial.outcomes().stream()
        .filter(each -> !each.isRight())
        .sorted(Comparator.comparing(each -> -each.computed().probability()))
        .forEach(InstrumentFiguresTest::error);

    assertThat(trial.accuracy()).isGreaterThan(FLOOR);
    assertThat(trial.surest(SUREST).accuracy()).isGreaterThan(trial.accuracy());
  }

  @Test
  void tellsHowItLearns() {
    for (int share : List.of(10, 20, 40, 60, 80, 100)) {
      List<Example> some = share(share);
      line(
          some.size() + " examples, set apart",
          Trial.of(new Classify(CODEBOOK, new Examples(some)), APART.all()));
    }
    assertThat(share(10)).hasSizeBetween(100, 500);
  }

  /** Every tenth, then every tenth after those and so on, so that all writers are in each. */
  private static List<Example> share(int percent) {
    List<Example> some = new ArrayList<>();
    for (int i = 0; i < EXAMPLES.all().size(); i++) {
      if (i * 7 % 10 < percent / 10) {
        some.add(EXAMPLES.all().get(i));
      }
    }
    return some;
  }

  private static void report(String name, Trial trial) {
    line(name, trial);
    line("  surest 60 %", trial.surest(SUREST));
    for (String label : trial.labels()) {
      line("  " + label, only(trial, each -> each.utgangspunkt().equals(label)));
      print("      F1 %.3f", trial.f1(label));
    }
    Trial areas = only(trial, each -> each.delomrade().isPresent());
    long right = areas.outcomes().stream().filter(Trial.Outcome::isRightInDetail).count();
    print("  delområde too: %s of %s", right, areas.size());
    print(
        "  given, computed: %s",
        trial.outcomes().stream()
            .filter(each -> !each.isRight())
            .collect(
                Collectors.groupingBy(
                    each -> each.example().utgangspunkt() + each.computed().utgangspunkt(),
                    TreeMap::new,
                    Collectors.counting())));
  }

  private static void traps(Trial trial) {
    Map<String, List<Trial.Outcome>> traps =
        trial.outcomes().stream()
            .filter(each -> each.example().trap().isPresent())
            .collect(
                Collectors.groupingBy(each -> each.example().trap().get(), TreeMap::new, list()));
    line("  with a trap", only(trial, each -> each.trap().isPresent()));
    traps.forEach(
        (trap, outcomes) -> {
          if (outcomes.size() >= 15) {
            line("  trap " + trap, new Trial(outcomes));
          }
        });
  }

  private static void seconds(Trial trial) {
    Predicate<Trial.Outcome> same =
        each ->
            each.computed().second().isPresent()
                && each.computed().second().equals(each.example().second());
    print(
        "  second label: %s given, %s computed, %s the same",
        trial.outcomes().stream().filter(each -> each.example().second().isPresent()).count(),
        trial.outcomes().stream().filter(each -> each.computed().second().isPresent()).count(),
        trial.outcomes().stream().filter(same).count());
  }

  private static void calibration(Trial trial) {
    for (int tenth = 3; tenth < 10; tenth++) {
      double from = tenth / 10.0;
      List<Trial.Outcome> here =
          trial.outcomes().stream()
              .filter(each -> each.computed().probability() >= from)
              .filter(each -> each.computed().probability() < from + 0.1 || from == 0.9)
              .toList();
      line("  probability from " + from, new Trial(here));
    }
  }

  private static void error(Trial.Outcome each) {
    print(
        "  %s%s -> %s %.2f %s %s",
        each.example().delomrade().orElse(each.example().utgangspunkt()),
        each.example().second().map(second -> "/" + second).orElse(""),
        each.computed().utgangspunkt(),
        each.computed().probability(),
        each.computed().reasons(),
        each.example().text());
  }

  private static Trial only(Trial trial, Predicate<Example> which) {
    return new Trial(trial.outcomes().stream().filter(each -> which.test(each.example())).toList());
  }

  /** With the Wilson interval at 95 per cent. */
  private static void line(String name, Trial trial) {
    double n = trial.size();
    double p = trial.accuracy();
    double z2 = 1.96 * 1.96;
    double middle = (p + z2 / (2 * n)) / (1 + z2 / n);
    double half = 1.96 / (1 + z2 / n) * Math.sqrt(p * (1 - p) / n + z2 / (4 * n * n));
    print(
        "%-32s %4d texts, right %.3f (%.3f-%.3f), macro-F1 %.3f",
        name, trial.size(), p, middle - half, middle + half, trial.macroF1());
  }

  private static <T> java.util.stream.Collector<T, ?, List<T>> list() {
    return Collectors.toList();
  }

  private static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}

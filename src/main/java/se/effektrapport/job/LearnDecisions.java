package se.effektrapport.job;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import se.effektrapport.answers.Submission;
import se.effektrapport.answers.Unit;
import se.effektrapport.classification.Classify;
import se.effektrapport.classification.CrossValidate;
import se.effektrapport.classification.Example;
import se.effektrapport.classification.Examples;
import se.effektrapport.classification.Trial;
import se.effektrapport.language.Resemblance;
import se.effektrapport.protection.ProtectText;
import se.effektrapport.review.Label;
import se.effektrapport.review.UnitKey;
import se.effektrapport.review.Verdicts;

/**
 * Adds the texts that reviewers have decided on to the examples that the classification learns
 * from, and measures it before and after.
 */
public final class LearnDecisions {

  private final DataSource database;
  private final Settings settings;
  private final Stores stores;

  LearnDecisions(DataSource database, Settings settings, Stores stores) {
    this.database = database;
    this.settings = settings;
    this.stores = stores;
  }

  /**
   * @param onlyTry whether the file of examples is left as it is
   */
  public Learning learn(Undertaking undertaking, boolean onlyTry) {
    try (RoundLock lock = RoundLock.of(database, undertaking.round().year())) {
      Sorting sorting = new Sorting(undertaking, settings.templates());
      decided(undertaking).forEach(sorting::sort);
      Path file = undertaking.examplesFile(settings.templates());
      boolean write = !onlyTry && !sorting.fresh.isEmpty();
      Learning learning = measured(file, write, undertaking, sorting);
      if (write) {
        AppendExamples.to(file, sorting.fresh);
      }
      return learning;
    } catch (SQLException | IOException failed) {
      throw RunException.of(failed);
    }
  }

  /** The texts that a decision is in force about, in the order of the answers. */
  private Stream<Example> decided(Undertaking undertaking) {
    Run run = Run.of(settings, undertaking, Progress.SILENT);
    Verdicts verdicts = run.verdicts(stores.decisions());
    return run.inForce(stores).stream()
        .flatMap(
            answer ->
                answer.units().flatMap(unit -> example(run, answer, unit, verdicts).stream()));
  }

  private static Optional<Example> example(
      Run run, Submission answer, Unit unit, Verdicts verdicts) {
    return verdicts
        .inForce(UnitKey.of(answer, unit))
        .map(label -> example(run.year(), unit, label));
  }

  private static Example example(int year, Unit unit, Label label) {
    return new Example(
        plain(unit.telling()),
        label.utgangspunkt(),
        label.delomrade(),
        Optional.empty(),
        Optional.empty(),
        "granskning " + year);
  }

  /** On one line, and never as a formula begins: the file is opened in Excel. */
  static String plain(String telling) {
    return telling.replaceAll("[\\s\\p{Z}\\p{C}]+", " ").replaceFirst("^[ =+@\\-]+", "").strip();
  }

  private static Learning measured(
      Path file, boolean write, Undertaking undertaking, Sorting sorting) {
    Examples old = undertaking.examples();
    List<Example> all = new ArrayList<>(old.all());
    all.addAll(sorting.fresh);
    boolean nothingNew = sorting.fresh.isEmpty();
    Trial none = new Trial(List.of());
    Trial before = nothingNew ? none : CrossValidate.inParts(undertaking.codebook(), old);
    Trial after =
        nothingNew ? none : CrossValidate.inParts(undertaking.codebook(), new Examples(all));
    Trial unlearned =
        nothingNew
            ? none
            : Trial.of(new Classify(undertaking.codebook(), old), List.copyOf(sorting.fresh));
    Set<Example> fresh = new HashSet<>(sorting.fresh);
    return new Learning(
        file,
        write,
        sorting.fresh.size(),
        sorting.there,
        sorting.tooNear,
        sorting.withheld,
        Learning.Measured.of(before),
        Learning.Measured.of(of(after, fresh, false)),
        Learning.Measured.of(unlearned),
        Learning.Measured.of(of(after, fresh, true)));
  }

  private static Trial of(Trial trial, Set<Example> fresh, boolean those) {
    return new Trial(
        trial.outcomes().stream().filter(each -> fresh.contains(each.example()) == those).toList());
  }

  /** Which decided texts may be new examples, and why others may not. */
  private static final class Sorting {

    private final ProtectText protectText;
    private final Set<String> known = new HashSet<>();
    private final List<Resemblance> examples = new ArrayList<>();
    private final List<Example> fresh = new ArrayList<>();
    private int there;
    private int tooNear;
    private int withheld;

    Sorting(Undertaking undertaking, Path templates) {
      protectText = undertaking.protectText(templates);
      undertaking.examples().all().forEach(this::know);
    }

    private void know(Example example) {
      known.add(example.text());
      examples.add(Resemblance.of(example.text()));
    }

    void sort(Example decided) {
      Resemblance resemblance = Resemblance.of(decided.text());
      if (known.contains(decided.text())) {
        there++;
      } else if (!protectText.protect(decided.text()).isUntouched()) {
        withheld++;
      } else if (examples.stream().anyMatch(resemblance::isTooNear)) {
        tooNear++;
      } else {
        know(decided);
        fresh.add(decided);
      }
    }
  }
}

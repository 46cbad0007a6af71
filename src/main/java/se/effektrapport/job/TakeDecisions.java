package se.effektrapport.job;

import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.effektrapport.answers.Submission;
import se.effektrapport.answers.Submissions;
import se.effektrapport.answers.Unit;
import se.effektrapport.intake.Arrival;
import se.effektrapport.reception.Receipt;
import se.effektrapport.reception.Receipts;
import se.effektrapport.review.Decisions;
import se.effektrapport.review.ReadFile;
import se.effektrapport.review.ReadReview;
import se.effektrapport.review.UnitKey;

/** Reads the review workbooks that came back into the ledger. */
final class TakeDecisions {

  private final Run run;
  private final Submissions submissions;
  private final Receipts receipts;
  private final Decisions decisions;

  TakeDecisions(Run run, Submissions submissions, Receipts receipts, Decisions decisions) {
    this.run = run;
    this.submissions = submissions;
    this.receipts = receipts;
    this.decisions = decisions;
  }

  void take() {
    List<Arrival> left = run.reviewFiles().toRead(decisions.files(run.year()));
    if (left.isEmpty()) {
      return;
    }
    run.progress().step("Läser granskningen", left.size());
    ReadReview read =
        new ReadReview(
            run.year(),
            run.undertaking().codebook(),
            new Known(run.year(), submissions, receipts.of(run.year())));
    for (Arrival file : left) {
      take(file, read);
      run.progress().done(file.name());
    }
  }

  private void take(Arrival file, ReadReview read) {
    ReadFile found =
        read.read(
            file.path(),
            file.name(),
            file.sha256(),
            LocalDateTime.now(run.settings().clock()),
            decisions.upTo(run.year()),
            decisions.quotes(run.year()));
    Optional<ReadFile> before = ReviewFiles.reading(file, decisions.files(run.year()));
    if (before.isEmpty() || !before.get().saysTheSameAs(found)) {
      decisions.add(found);
    }
  }

  /** What anybody has answered in the round, in whichever version, looked up when first asked. */
  private static final class Known implements Predicate<UnitKey> {

    private final int round;
    private final Submissions submissions;
    private final List<Receipt> receipts;
    private Optional<Set<UnitKey>> units = Optional.empty();

    Known(int round, Submissions submissions, List<Receipt> receipts) {
      this.round = round;
      this.submissions = submissions;
      this.receipts = receipts;
    }

    @Override
    public boolean test(UnitKey unit) {
      if (units.isEmpty()) {
        units = Optional.of(all());
      }
      return units.get().contains(unit);
    }

    private Set<UnitKey> all() {
      Set<UnitKey> all = new HashSet<>();
      receipts.stream()
          .flatMap(each -> each.administration().stream())
          .distinct()
          .flatMap(this::answers)
          .forEach(answer -> answer.units().forEach(unit -> add(answer, unit, all)));
      return all;
    }

    /** A unit as it is classified, and its words as they are quoted. */
    private static void add(Submission answer, Unit unit, Set<UnitKey> all) {
      all.add(UnitKey.of(answer, unit));
      UnitKey.ofWords(answer, unit).forEach(all::add);
    }

    private Stream<Submission> answers(String administration) {
      return IntStream.range(1, submissions.nextVersion(round, administration))
          .mapToObj(version -> submissions.of(round, Map.of(administration, version)))
          .flatMap(List::stream);
    }
  }
}

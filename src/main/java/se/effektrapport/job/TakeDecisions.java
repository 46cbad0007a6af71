package se.effektrapport.job;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import se.effektrapport.answers.Submissions;
import se.effektrapport.intake.Arrival;
import se.effektrapport.reception.Receipts;
import se.effektrapport.review.Decisions;
import se.effektrapport.review.ReadFile;
import se.effektrapport.review.ReadReview;

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
    WrittenTexts written = new WrittenTexts(run, submissions, receipts);
    ReadReview read =
        new ReadReview(
            run.year(), run.undertaking().codebook(), written::isKnown, written::protectedText);
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
            decisions.quotes(run.year()),
            decisions.releasesUpTo(run.year()));
    Optional<ReadFile> before = ReviewFiles.reading(file, decisions.files(run.year()));
    if (before.isEmpty() || !before.get().saysTheSameAs(found)) {
      decisions.add(found);
    }
  }
}

package se.effektrapport.job;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import se.effektrapport.intake.Arrival;
import se.effektrapport.review.ReadFile;
import se.effektrapport.review.ReadReview;

/** Reads the review workbooks that came back into the ledger. */
final class TakeDecisions {

  private final Run run;
  private final Stores stores;

  TakeDecisions(Run run, Stores stores) {
    this.run = run;
    this.stores = stores;
  }

  void take() {
    List<Arrival> left = run.reviewFiles().toRead(stores.decisions().files(run.year()));
    if (left.isEmpty()) {
      return;
    }
    run.progress().step("Läser granskningen", left.size());
    WrittenTexts written = new WrittenTexts(run, stores);
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
            stores.decisions().upTo(run.year()),
            stores.decisions().quotes(run.year()),
            stores.decisions().releasesUpTo(run.year()));
    Optional<ReadFile> before = ReviewFiles.reading(file, stores.decisions().files(run.year()));
    if (before.isEmpty() || !before.get().saysTheSameAs(found)) {
      stores.decisions().add(found);
    }
  }
}

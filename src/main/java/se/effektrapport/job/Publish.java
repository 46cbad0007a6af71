package se.effektrapport.job;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.effektrapport.answers.Submissions;
import se.effektrapport.edition.Edition;
import se.effektrapport.edition.Editions;
import se.effektrapport.reception.Receipts;
import se.effektrapport.reception.Standing;
import se.effektrapport.reception.Standings;
import se.effektrapport.reception.WriteReceptionList;
import se.effektrapport.review.Decisions;
import se.effektrapport.review.WrittenReviews;

/** Swaps in what was rendered, and refreshes what lies beside the editions. */
final class Publish {

  private final Run run;
  private final Editions editions;
  private final Receipts receipts;
  private final Submissions submissions;
  private final Decisions decisions;
  private final WrittenReviews reviews;

  Publish(
      Run run,
      Editions editions,
      Receipts receipts,
      Submissions submissions,
      Decisions decisions,
      WrittenReviews reviews) {
    this.run = run;
    this.editions = editions;
    this.receipts = receipts;
    this.submissions = submissions;
    this.decisions = decisions;
    this.reviews = reviews;
  }

  void publish() throws IOException {
    OutputFolder output = run.output();
    List<Standing> standings = Standings.of(run.reception(receipts));
    output.writeInternal("mottagning.csv", WriteReceptionList.write(standings));
    LocalDate today = LocalDate.now(run.settings().clock());
    new ReturnAnswers(run.undertaking().round(), today, output.path()).write(standings);
    run.noteLastPublished(editions.published(run.year()));
    new PublishEditions(run, editions).publish();
    Optional<Edition> latest = editions.latest(run.year());
    if (latest.isPresent()) {
      int number = latest.get().number();
      output.writeInternal(
          "undantaget.csv", WithheldList.write(number, editions.told(run.year(), number)));
      new ReviewWorkbook(run.year(), output.path(), reviews)
          .write(new WhatToReview(run, submissions, decisions).in(latest.get()));
    }
  }
}

package se.effektrapport.job;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.effektrapport.edition.Edition;
import se.effektrapport.reception.Standing;
import se.effektrapport.reception.Standings;
import se.effektrapport.reception.WriteReceptionList;

/** Swaps in what was rendered, and refreshes what lies beside the editions. */
final class Publish {

  private final Run run;
  private final Stores stores;

  Publish(Run run, Stores stores) {
    this.run = run;
    this.stores = stores;
  }

  void publish() throws IOException {
    OutputFolder output = run.output();
    List<Standing> standings = Standings.of(run.reception(stores.receipts()));
    output.writeInternal("mottagning.csv", WriteReceptionList.write(standings));
    LocalDate today = LocalDate.now(run.settings().clock());
    new ReturnAnswers(run.undertaking().round(), today, output.path()).write(standings);
    run.noteLastPublished(stores.editions().published(run.year()));
    new PublishEditions(run, stores.editions()).publish();
    Optional<Edition> latest = stores.editions().latest(run.year());
    if (latest.isPresent()) {
      int number = latest.get().number();
      output.writeInternal(
          "undantaget.csv", WithheldList.write(number, stores.editions().told(run.year(), number)));
      new ReviewWorkbook(run.year(), output.path(), stores.reviews())
          .write(new WhatToReview(run, stores).in(latest.get()));
    }
  }
}

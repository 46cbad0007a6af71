package se.effektrapport.job;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.effektrapport.answers.Submissions;
import se.effektrapport.edition.Edition;
import se.effektrapport.edition.EditionRecord;
import se.effektrapport.edition.Editions;
import se.effektrapport.reception.Receipts;
import se.effektrapport.reception.Standing;
import se.effektrapport.reception.Standings;
import se.effektrapport.reception.WriteReceptionList;
import se.effektrapport.review.Decisions;
import se.effektrapport.review.WrittenReviews;

/** Swaps in what was rendered, and refreshes what lies beside the editions. */
final class Publish {

  static final String WRITING_MATERIAL = "skrivunderlag.docx";

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
    List<EditionRecord> history = editions.history(run.year());
    for (EditionRecord each : history) {
      if (output.isRendered(each.number())) {
        publish(
            editions.edition(run.year(), each.number()).orElseThrow(), each == history.getLast());
      }
    }
    Optional<Edition> latest = editions.latest(run.year());
    if (latest.isPresent()) {
      int number = latest.get().number();
      output.writeInternal(
          "undantaget.csv", WithheldList.write(number, editions.told(run.year(), number)));
      new ReviewWorkbook(run.year(), output.path(), reviews)
          .write(new WhatToReview(run, submissions, decisions).in(latest.get()));
    }
  }

  private void publish(Edition edition, boolean latest) throws IOException {
    OutputFolder output = run.output();
    if (edition.isLocked() && wouldBeAltered(edition)) {
      output.discard(edition.number());
      run.remark(
          "Utgåva %d är fastställd, men dess filer i %s saknas eller är ändrade. Programmet har ändrats sedan de skrevs och kan inte göra dem likadana igen. Hämta dem där rapporten är arkiverad."
              .formatted(edition.number(), OutputFolder.edition(edition.number())));
      return;
    }
    Map<String, String> hashes = new TreeMap<>(output.publish(edition.number()));
    if (latest) {
      hashes.put(WRITING_MATERIAL, output.publish(WRITING_MATERIAL));
    }
    editions.published(edition, hashes);
    run.tellPublished();
  }

  /** Another version of the program may write other bytes. */
  private boolean wouldBeAltered(Edition edition) throws IOException {
    Map<String, String> known = editions.files(edition);
    return !known.isEmpty()
        && !known.entrySet().containsAll(run.output().rendered(edition.number()).entrySet());
  }
}

package se.effektrapport.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.effektrapport.answers.Submission;
import se.effektrapport.answers.Submissions;
import se.effektrapport.classification.Classifications;
import se.effektrapport.disposal.Disposals;
import se.effektrapport.edition.Content;
import se.effektrapport.edition.Edition;
import se.effektrapport.edition.Editions;
import se.effektrapport.review.Decisions;
import se.effektrapport.verification.PublishedLabel;
import se.effektrapport.verification.Verification;

/**
 * What an edition would say of the answers as they lie there, counted with what was decided then;
 * and whether it may rightly say something else, since what is counted with has changed.
 */
final class ContentAnew {

  private static final String NOT_KEPT =
      "Vad utgåvan räknades med är inte sparat, eftersom en äldre version av programmet gjorde den."
          + " Det som skiljer sig kan bero på att kodboken, datafilerna eller programmet har"
          + " ändrats sedan dess.";

  private final Run run;
  private final Edition edition;
  private final EarlierRound earlier;
  private final Editions editions;
  private final Decisions decisions;
  private final List<String> disposed;
  private final Premises now;
  private final Optional<Premises> then;

  ContentAnew(
      Run run,
      Edition edition,
      EarlierRound earlier,
      Disposals disposals,
      Editions editions,
      Decisions decisions)
      throws IOException {
    this.run = run;
    this.edition = edition;
    this.earlier = earlier;
    this.editions = editions;
    LocalDateTime counted = editions.counted(edition);
    this.decisions = new EarlierDecisions(decisions, counted);
    this.disposed =
        Stream.of(earlier.year(), run.year() + 1)
            .filter(year -> year < run.year() || wasLocked(year, counted))
            .flatMap(year -> disposals.of(year).stream())
            .filter(each -> !each.day().isBefore(counted.toLocalDate()))
            .map(each -> "omgång %d, som är gallrad".formatted(each.round()))
            .toList();
    this.now =
        Premises.of(
            run,
            earlier.known(run.undertaking().round(), editions.latest(earlier.year())),
            new Elsewhere(editions, run.year())
                .before(editions.counted(edition))
                .digests(edition.number()));
    this.then = Premises.kept(editions.countedWith(edition));
  }

  /** What was told of the year after by then was withheld with regard to. */
  private boolean wasLocked(int year, LocalDateTime moment) {
    return editions.history(year).stream()
        .flatMap(each -> each.lock().stream())
        .anyMatch(lock -> !lock.at().isAfter(moment));
  }

  boolean premisesHaveChanged() {
    return then.filter(kept -> changes(kept).isEmpty()).isEmpty();
  }

  /**
   * @param folder the edition's own
   * @param kept what was proposed to reviewers
   */
  Content of(Submissions submissions, Classifications kept, Path folder, Verification to) {
    if (premisesHaveChanged()) {
      to.remark(then.map(this::changed).orElse(NOT_KEPT));
    }
    List<Submission> answers =
        new AnswersAnew(run, submissions, premisesHaveChanged(), to).of(edition);
    return new Freeze(run, classifications(kept, folder, to), editions, decisions)
        .again(edition, answers, earlier);
  }

  private List<String> changes(Premises kept) {
    return Stream.concat(now.changed(kept).stream(), disposed.stream()).toList();
  }

  private String changed(Premises kept) {
    String what = String.join(", ", changes(kept));
    return "Sedan utgåvan gjordes har detta ändrats: %s. Tal och texter som skiljer sig kan bero på det."
        .formatted(what);
  }

  private Classifications classifications(Classifications kept, Path folder, Verification to) {
    ClassifyAnew anew = new ClassifyAnew(run.undertaking());
    if (then.map(Premises::instrument).filter(now.instrument()::equals).isPresent()) {
      return anew;
    }
    to.leave(
        "klassningen, eftersom kodboken eller det som klassningen lär av inte säkert är detsamma"
            + " som då: den är tagen ur underlag.json.");
    return new LabelsThen(
        run.undertaking(),
        PublishedLabel.in(folder),
        run.verdicts(decisions),
        kept,
        then.map(Premises::instrument),
        anew);
  }
}

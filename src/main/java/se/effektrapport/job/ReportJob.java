package se.effektrapport.job;

import java.io.IOException;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.builder.SimpleJobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.transaction.PlatformTransactionManager;
import se.effektrapport.answers.Submissions;
import se.effektrapport.classification.Classifications;
import se.effektrapport.disposal.Disposals;
import se.effektrapport.distribution.Deliveries;
import se.effektrapport.edition.Editions;
import se.effektrapport.reception.Receipts;
import se.effektrapport.review.Decisions;
import se.effektrapport.review.WrittenReviews;
import se.effektrapport.round.InputFolder;

/** The main job: intake, classify, review, freeze, render, publish. */
public final class ReportJob {

  private final JobRepository repository;
  private final PlatformTransactionManager transactions;
  private final DataSource database;
  private final RunningJob running;
  private final Settings settings;
  private final Submissions submissions;
  private final Receipts receipts;
  private final Classifications classifications;
  private final Editions editions;
  private final Decisions decisions;
  private final WrittenReviews reviews;
  private final Disposals disposals;
  private final Deliveries deliveries;

  ReportJob(
      JobRepository repository,
      PlatformTransactionManager transactions,
      DataSource database,
      RunningJob running,
      Settings settings,
      Submissions submissions,
      Receipts receipts,
      Classifications classifications,
      Editions editions,
      Decisions decisions,
      WrittenReviews reviews,
      Disposals disposals,
      Deliveries deliveries) {
    this.repository = WithoutMessages.around(repository);
    this.transactions = transactions;
    this.database = database;
    this.running = running;
    this.settings = settings;
    this.submissions = submissions;
    this.receipts = receipts;
    this.classifications = classifications;
    this.editions = editions;
    this.decisions = decisions;
    this.reviews = reviews;
    this.disposals = disposals;
    this.deliveries = deliveries;
  }

  /**
   * Runs the job for a round, after the earlier rounds that the database lacks.
   *
   * @throws RefusedException if the round is disposed of
   * @throws RunException with a Swedish sentence if it could not be run to its end
   */
  public Summary run(Undertaking undertaking, Progress progress) {
    int year = undertaking.round().year();
    try (RoundLock held = RoundLock.of(database, year)) {
      OutputFolder output = new OutputFolder(settings.output(), year);
      output.repair();
      new UnknownEditions(editions, output, year).refuse();
      new DisposedRound(settings, editions, disposals).refuse(undertaking, progress);
      readEarlier(year, progress);
      Run run = Run.of(settings, undertaking, progress);
      CloseInternal.close(undertaking.folder(), output.path()).forEach(run::remark);
      run(run, whole(run));
      new LeftBefore(settings, receipts, disposals).in(year - 1).ifPresent(run::remark);
      new ShowStatus(
              database,
              settings,
              receipts,
              submissions,
              editions,
              decisions,
              reviews,
              disposals,
              deliveries)
          .refresh(undertaking)
          .ifPresent(run::remark);
      return new Summarise(receipts, submissions, editions, decisions, reviews).summarise(run);
    } catch (SQLException | IOException failed) {
      throw RunException.of(failed);
    }
  }

  /**
   * Reads and freezes the rounds before a year that lie in the input and that the database lacks.
   * Nothing of them is rendered. A folder of old papers without omgang.yaml is no round.
   */
  public void readEarlier(int year, Progress progress) {
    InputFolder input = new InputFolder(settings.input());
    for (int earlier : input.years()) {
      if (earlier < year && input.round(earlier).isRound() && editions.latest(earlier).isEmpty()) {
        readEarlier(Undertaking.read(input, input.round(earlier), settings.templates()), progress);
      }
    }
  }

  private void readEarlier(Undertaking undertaking, Progress progress) {
    try (RoundLock held = RoundLock.of(database, undertaking.round().year())) {
      Run run = Run.of(settings, undertaking, progress);
      run(run, frozen("tidigare-omgang", run).build());
    } catch (SQLException | IOException failed) {
      throw RunException.of(failed);
    }
  }

  private void run(Run run, Job job) throws IOException {
    new RunBatch(repository)
        .run(
            job,
            new WhatCounts(settings, run.undertaking()).ofFiles(run.arrivals(), run.reviewFiles()));
  }

  private Job whole(Run run) {
    Steps steps = new Steps(repository, transactions, run);
    return frozen("effektrapport", run)
        .next(steps.render(editions))
        .next(steps.publish(editions, receipts, submissions, decisions, reviews))
        .build();
  }

  private SimpleJobBuilder frozen(String name, Run run) {
    Steps steps = new Steps(repository, transactions, run);
    return new JobBuilder(name + "-" + run.year(), repository)
        .listener(running)
        .start(steps.withdraw(receipts))
        .next(steps.intake(submissions, receipts))
        .next(steps.classify(submissions, receipts, classifications))
        .next(steps.review(submissions, receipts, decisions))
        .next(steps.freeze(submissions, receipts, classifications, decisions, editions));
  }
}

package se.effektrapport.job;

import java.io.IOException;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.builder.SimpleJobBuilder;
import se.effektrapport.round.InputFolder;

/** The main job: intake, classify, review, freeze, render, publish. */
public final class ReportJob {

  private final Batch batch;
  private final DataSource database;
  private final Settings settings;
  private final Stores stores;

  ReportJob(Batch batch, DataSource database, Settings settings, Stores stores) {
    this.batch = batch;
    this.database = database;
    this.settings = settings;
    this.stores = stores;
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
      new UnknownEditions(stores.editions(), output, year).refuse();
      new DisposedRound(settings, stores).refuse(undertaking, progress);
      readEarlier(year, progress);
      Run run = Run.of(settings, undertaking, progress);
      CloseInternal.close(undertaking.folder(), output.path()).forEach(run::remark);
      run(run, whole(run));
      new LeftBefore(settings, stores.receipts(), stores.disposals())
          .in(year - 1)
          .ifPresent(run::remark);
      new ShowStatus(database, settings, stores).refresh(undertaking).ifPresent(run::remark);
      return new Summarise(stores).summarise(run);
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
      if (earlier < year
          && input.round(earlier).isRound()
          && stores.editions().latest(earlier).isEmpty()) {
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
    new RunBatch(batch.repository())
        .run(
            job,
            new WhatCounts(settings, run.undertaking()).ofFiles(run.arrivals(), run.reviewFiles()));
  }

  private Job whole(Run run) {
    Steps steps = new Steps(batch, run, stores);
    return frozen("effektrapport", run).next(steps.render()).next(steps.publish()).build();
  }

  private SimpleJobBuilder frozen(String name, Run run) {
    Steps steps = new Steps(batch, run, stores);
    return new JobBuilder(name + "-" + run.year(), batch.repository())
        .listener(batch.running())
        .start(steps.withdraw())
        .next(steps.intake())
        .next(steps.classify())
        .next(steps.review())
        .next(steps.freeze());
  }
}

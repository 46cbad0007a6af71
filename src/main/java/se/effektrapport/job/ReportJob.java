package se.effektrapport.job;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.configuration.support.MapJobRegistry;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.launch.support.TaskExecutorJobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.core.task.SyncTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;
import se.effektrapport.answers.Submissions;
import se.effektrapport.classification.Classifications;
import se.effektrapport.edition.Edition;
import se.effektrapport.edition.Editions;
import se.effektrapport.reception.Arrivals;
import se.effektrapport.reception.Receipts;

/**
 * The main job: intake, classify, freeze, render, publish.
 *
 * <p>The round and a running number identify an instance of the job. A run that was cut short is
 * taken up where it was, if it was about the same files; otherwise it is abandoned and a new one
 * begins.
 */
public final class ReportJob {

  private static final Logger LOG = LoggerFactory.getLogger(ReportJob.class);

  private static final String NUMBER = "nummer";
  private static final String DIGEST = "underlag";

  private final JobRepository repository;
  private final PlatformTransactionManager transactions;
  private final DataSource database;
  private final Settings settings;
  private final Submissions submissions;
  private final Receipts receipts;
  private final Classifications classifications;
  private final Editions editions;

  ReportJob(
      JobRepository repository,
      PlatformTransactionManager transactions,
      DataSource database,
      Settings settings,
      Submissions submissions,
      Receipts receipts,
      Classifications classifications,
      Editions editions) {
    this.repository = repository;
    this.transactions = transactions;
    this.database = database;
    this.settings = settings;
    this.submissions = submissions;
    this.receipts = receipts;
    this.classifications = classifications;
    this.editions = editions;
  }

  /**
   * Runs the job for a round.
   *
   * @throws RunException with a Swedish sentence if it could not be run to its end
   */
  public Summary run(Undertaking undertaking, Progress progress) {
    int year = undertaking.round().year();
    try (Connection held = database.getConnection()) {
      if (!lock(held, year)) {
        throw new RunException(
            "Omgång %d körs redan av någon annan. Vänta tills den körningen är klar och kör igen."
                .formatted(year));
      }
      refuseUnknownEditions(year);
      Run run = new Run(settings, undertaking, arrivals(undertaking), progress);
      run(year, run);
      return new Summarise(receipts, editions).summarise(run);
    } catch (SQLException | IOException failed) {
      throw RunException.of(failed);
    }
  }

  /** Where the round stands now: what a run would sum up if there were nothing new. */
  public Summary status(Undertaking undertaking) {
    return new Summarise(receipts, editions)
        .summarise(new Run(settings, undertaking, arrivals(undertaking), Progress.SILENT));
  }

  private Arrivals arrivals(Undertaking undertaking) {
    return Arrivals.in(
        undertaking.folder(), undertaking.receivedDates(), LocalDate.now(settings.clock()));
  }

  private void run(int year, Run run) throws IOException {
    Job job = job(year, run);
    JobOperator operator = operator(job);
    String digest = new WhatCounts(settings, run.undertaking()).ofFiles(run.arrivals());
    try {
      Optional<JobExecution> unfinished = unfinished(job.getName());
      JobExecution done =
          unfinished.filter(each -> isAbout(each, digest)).isPresent()
              ? operator.restart(recovered(operator, unfinished.get()))
              : begin(operator, job, digest, unfinished);
      if (done.getStatus() != BatchStatus.COMPLETED) {
        throw RunException.of(done);
      }
    } catch (RunException told) {
      throw told;
    } catch (Exception failed) {
      throw RunException.of(failed);
    }
  }

  /** Runs the job in this thread; a restart finds it by its name. */
  private JobOperator operator(Job job) {
    try {
      MapJobRegistry registry = new MapJobRegistry();
      registry.register(job);
      TaskExecutorJobOperator operator = new TaskExecutorJobOperator();
      operator.setJobRepository(repository);
      operator.setJobRegistry(registry);
      operator.setTaskExecutor(new SyncTaskExecutor());
      operator.afterPropertiesSet();
      return operator;
    } catch (Exception failed) {
      throw RunException.of(failed);
    }
  }

  private JobExecution begin(
      JobOperator operator, Job job, String digest, Optional<JobExecution> unfinished)
      throws Exception {
    if (unfinished.isPresent()) {
      LOG.info("abandoning run {}: its files have changed", unfinished.get().getId());
      operator.abandon(recovered(operator, unfinished.get()));
    }
    JobParameters parameters =
        new JobParametersBuilder()
            .addLong(NUMBER, nextNumber(job.getName()))
            .addString(DIGEST, digest, false)
            .toJobParameters();
    return operator.start(job, parameters);
  }

  private long nextNumber(String job) {
    JobInstance last = repository.getLastJobInstance(job);
    JobExecution execution = last == null ? null : repository.getLastJobExecution(last);
    return execution == null ? 1 : execution.getJobParameters().getLong(NUMBER) + 1;
  }

  private Optional<JobExecution> unfinished(String job) {
    JobInstance last = repository.getLastJobInstance(job);
    return Optional.ofNullable(last)
        .map(repository::getLastJobExecution)
        .filter(each -> each.getStatus() != BatchStatus.COMPLETED)
        .filter(each -> each.getStatus() != BatchStatus.ABANDONED);
  }

  private static boolean isAbout(JobExecution execution, String digest) {
    return digest.equals(execution.getJobParameters().getString(DIGEST));
  }

  /** A killed run still stands as running; we hold the round's lock, so nobody else runs it. */
  private static JobExecution recovered(JobOperator operator, JobExecution execution) {
    return execution.getStatus().isRunning()
            || execution.getStepExecutions().stream().anyMatch(step -> step.getStatus().isRunning())
        ? operator.recover(execution)
        : execution;
  }

  private Job job(int year, Run run) {
    Steps steps = new Steps(repository, transactions, run);
    return new JobBuilder("effektrapport-" + year, repository)
        .start(steps.withdraw(receipts))
        .next(steps.intake(submissions, receipts))
        .next(steps.classify(submissions, receipts, classifications))
        .next(steps.freeze(submissions, receipts, classifications, editions))
        .next(steps.render(editions))
        .next(steps.publish(editions, receipts))
        .build();
  }

  /** Until the connection closes. */
  private static boolean lock(Connection held, int year) throws SQLException {
    try (PreparedStatement statement =
        held.prepareStatement("select pg_try_advisory_lock(hashtext('effektrapport'), ?)")) {
      statement.setInt(1, year);
      try (ResultSet result = statement.executeQuery()) {
        result.next();
        return result.getBoolean(1);
      }
    }
  }

  /** Never a fresh start over something that was published from another database. */
  private void refuseUnknownEditions(int year) throws IOException {
    int known = editions.latest(year).map(Edition::number).orElse(0);
    OutputFolder folder = new OutputFolder(settings.output(), year);
    for (int number : folder.editions()) {
      if (number > known) {
        throw new RunException(
            "Mappen %s finns, men databasen känner inte till utgåva %d. Återställ databasen som den gjordes ur, eller flytta undan mappen, och kör igen."
                .formatted(folder.path().resolve(OutputFolder.edition(number)), number));
      }
    }
  }
}

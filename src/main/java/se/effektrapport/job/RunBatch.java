package se.effektrapport.job;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.configuration.support.MapJobRegistry;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.launch.support.TaskExecutorJobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.core.task.SyncTaskExecutor;

/**
 * Runs a job of Spring Batch to its end.
 *
 * <p>The job's name and a running number identify an instance of the job. A run that was cut short
 * is taken up where it was, if it was about the same files; otherwise it is abandoned and a new one
 * begins.
 */
final class RunBatch {

  private static final Logger LOG = LoggerFactory.getLogger(RunBatch.class);

  private static final String NUMBER = "nummer";
  private static final String DIGEST = "underlag";

  private final JobRepository repository;

  RunBatch(JobRepository repository) {
    this.repository = repository;
  }

  /**
   * @param digest of the files the run is about
   * @throws RunException with a Swedish sentence if it could not be run to its end
   */
  void run(Job job, String digest) {
    JobOperator operator = operator(job);
    try {
      Optional<JobExecution> unfinished = unfinished(job.getName());
      JobExecution done =
          unfinished.filter(each -> isAbout(each, digest) && isKnown(each)).isPresent()
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
      LOG.info(
          "abandoning run {}: its files have changed, or it is not known how far it came",
          unfinished.get().getId());
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

  /** Where the database went away under a run, Spring Batch does not know how far it came. */
  private static boolean isKnown(JobExecution execution) {
    return execution.getStatus() != BatchStatus.UNKNOWN
        && execution.getStepExecutions().stream()
            .noneMatch(step -> step.getStatus() == BatchStatus.UNKNOWN);
  }

  /** A killed run still stands as running; we hold the round's lock, so nobody else runs it. */
  private static JobExecution recovered(JobOperator operator, JobExecution execution) {
    return execution.getStatus().isRunning()
            || execution.getStepExecutions().stream().anyMatch(step -> step.getStatus().isRunning())
        ? operator.recover(execution)
        : execution;
  }
}

package se.effektrapport.job;

import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/** The job that runs in this program now, so that it can be asked to stop. */
final class RunningJob implements JobExecutionListener {

  private volatile JobExecution running;
  private volatile boolean asked;

  @Override
  public void beforeJob(JobExecution execution) {
    running = execution;
    if (asked) {
      stop(execution);
    }
  }

  @Override
  public void afterJob(JobExecution execution) {
    running = null;
  }

  /** It stops before the next chunk or step, and is taken up there by the next run. */
  void stop() {
    asked = true;
    JobExecution execution = running;
    if (execution != null) {
      stop(execution);
    }
  }

  private static void stop(JobExecution execution) {
    execution.setStatus(BatchStatus.STOPPING);
    execution.getStepExecutions().forEach(StepExecution::setTerminateOnly);
  }
}

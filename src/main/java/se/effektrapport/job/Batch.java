package se.effektrapport.job;

import org.springframework.batch.core.repository.JobRepository;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * What a job of Spring Batch is made and run with.
 *
 * @param repository keeps no messages of failures, whichever job it is
 */
record Batch(
    JobRepository repository, PlatformTransactionManager transactions, RunningJob running) {

  Batch {
    repository = WithoutMessages.around(repository);
  }
}

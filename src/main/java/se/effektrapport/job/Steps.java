package se.effektrapport.job;

import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.builder.TaskletStepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;
import se.effektrapport.answers.Submissions;
import se.effektrapport.classification.Classifications;
import se.effektrapport.edition.Editions;
import se.effektrapport.intake.CheckIdentity;
import se.effektrapport.intake.LastRound;
import se.effektrapport.intake.ReadSubmission;
import se.effektrapport.intake.Received;
import se.effektrapport.reception.Delivery;
import se.effektrapport.reception.Receipts;
import se.effektrapport.reception.Receive;
import se.effektrapport.reception.SortDeliveries;
import se.effektrapport.review.Decisions;
import se.effektrapport.review.WrittenReviews;

/** The steps of the main job, each of which finds out in the database what is left to do. */
final class Steps {

  private static final Logger LOG = LoggerFactory.getLogger(Steps.class);

  /** Deliveries in one transaction: few, since a workbook takes a while to read. */
  private static final int DELIVERIES = 4;

  /** Units in one transaction. */
  private static final int UNITS = 200;

  private final JobRepository repository;
  private final PlatformTransactionManager transactions;
  private final Run run;

  Steps(JobRepository repository, PlatformTransactionManager transactions, Run run) {
    this.repository = repository;
    this.transactions = transactions;
    this.run = run;
  }

  /** Notes which workbooks were taken back since the last run. */
  Step withdraw(Receipts receipts) {
    return tasklet(
        "withdraw",
        () ->
            run.reception(receipts)
                .withdrawals()
                .forEach(receipt -> receipts.add(run.year(), receipt)));
  }

  /**
   * Reads the workbooks that are new; an item is what came from one administration, and a bad one
   * never stops the others.
   */
  Step intake(Submissions submissions, Receipts receipts) {
    Undertaking undertaking = run.undertaking();
    CheckIdentity check = new CheckIdentity(undertaking.round(), undertaking.questionnaire());
    ReadSubmission read =
        new ReadSubmission(
            undertaking.round(),
            undertaking.questionnaire(),
            LastRound.before(undertaking.round(), run.earlier(submissions, receipts).answers()));
    Receive receive = new Receive(run.year(), submissions, receipts, run::reception);
    return new StepBuilder("intake", repository)
        .<Delivery, List<Received>>chunk(DELIVERIES)
        .transactionManager(transactions)
        .reader(
            each(
                "Läser svaren",
                () -> new SortDeliveries(check).sort(run.reception(receipts).unread())))
        .processor(delivery -> delivery.read(read))
        .taskExecutor(processors())
        .writer(
            chunk -> {
              for (List<Received> delivery : chunk) {
                receive.receive(delivery).stream()
                    .map(Sentences::told)
                    .forEach(run.progress()::done);
              }
            })
        .build();
  }

  /** Classifies the units that were not classified under this code book. */
  Step classify(Submissions submissions, Receipts receipts, Classifications classifications) {
    ClassifyUnits classify = new ClassifyUnits(run.undertaking());
    return new StepBuilder("classify", repository)
        .<ClassifyUnits.Unclassified, ClassifyUnits.Classified>chunk(UNITS)
        .transactionManager(transactions)
        .reader(
            each(
                "Klassificerar",
                () -> classify.left(run.inForce(submissions, receipts), classifications)))
        .processor(classify::classify)
        .writer(
            chunk -> {
              for (ClassifyUnits.Classified each : chunk) {
                classifications.add(each.submission(), each.unit(), each.classification());
                run.progress().done(each.submission().reference(each.unit()));
              }
            })
        .build();
  }

  /** Reads the review workbooks that are new, or were refused. */
  Step review(Submissions submissions, Receipts receipts, Decisions decisions) {
    return tasklet("review", () -> new TakeDecisions(run, submissions, receipts, decisions).take());
  }

  Step freeze(
      Submissions submissions,
      Receipts receipts,
      Classifications classifications,
      Decisions decisions,
      Editions editions) {
    return tasklet(
        "freeze",
        () ->
            new Freeze(run, classifications, editions, decisions)
                .freeze(run.inForce(submissions, receipts), run.earlier(submissions, receipts)));
  }

  Step render(Editions editions) {
    return again("render", () -> new Render(run, editions).render());
  }

  Step publish(
      Editions editions,
      Receipts receipts,
      Submissions submissions,
      Decisions decisions,
      WrittenReviews reviews) {
    return again(
        "publish",
        () -> new Publish(run, editions, receipts, submissions, decisions, reviews).publish());
  }

  private Step tasklet(String name, Work work) {
    return step(name, work).build();
  }

  /**
   * A step about files is taken again when a run that was cut short is taken up: it looks at what
   * is there, and the files may have been touched since.
   */
  private Step again(String name, Work work) {
    return step(name, work).allowStartIfComplete(true).build();
  }

  private TaskletStepBuilder step(String name, Work work) {
    Tasklet tasklet =
        (contribution, context) -> {
          work.run();
          return RepeatStatus.FINISHED;
        };
    return new StepBuilder(name, repository).tasklet(tasklet, transactions);
  }

  /** What a step without items does. */
  private interface Work {
    void run() throws Exception;
  }

  /**
   * The items are looked up when the first one is asked for: not before the step before is done.
   */
  private <T> ItemReader<T> each(String told, Supplier<List<T>> items) {
    return new ItemReader<>() {
      private Iterator<T> left;

      @Override
      public T read() {
        if (left == null) {
          List<T> found = items.get();
          run.progress().step(told, found.size());
          left = found.iterator();
        }
        return left.hasNext() ? left.next() : null;
      }
    };
  }

  private static SimpleAsyncTaskExecutor processors() {
    SimpleAsyncTaskExecutor executor = new SimpleAsyncTaskExecutor("workbook-");
    executor.setConcurrencyLimit(Runtime.getRuntime().availableProcessors());
    return executor;
  }
}

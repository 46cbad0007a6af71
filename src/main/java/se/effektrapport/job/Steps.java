package se.effektrapport.job;

import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.builder.TaskletStepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import se.effektrapport.intake.CheckIdentity;
import se.effektrapport.intake.LastRound;
import se.effektrapport.intake.ReadSubmission;
import se.effektrapport.intake.Received;
import se.effektrapport.reception.Delivery;
import se.effektrapport.reception.Receive;
import se.effektrapport.reception.SortDeliveries;

/** The steps of the main job, each of which finds out in the database what is left to do. */
final class Steps {

  private static final Logger LOG = LoggerFactory.getLogger(Steps.class);

  /** Deliveries in one transaction: few, since a workbook takes a while to read. */
  private static final int DELIVERIES = 4;

  /** Units in one transaction. */
  private static final int UNITS = 200;

  private final Batch batch;
  private final Run run;
  private final Stores stores;

  Steps(Batch batch, Run run, Stores stores) {
    this.batch = batch;
    this.run = run;
    this.stores = stores;
  }

  /** Notes which workbooks were taken back since the last run. */
  Step withdraw() {
    return tasklet(
        "withdraw",
        () ->
            run.reception(stores.receipts())
                .withdrawals()
                .forEach(receipt -> stores.receipts().add(run.year(), receipt)));
  }

  /**
   * Reads the workbooks that are new; an item is what came from one administration, and a bad one
   * never stops the others.
   */
  Step intake() {
    Undertaking undertaking = run.undertaking();
    CheckIdentity check = new CheckIdentity(undertaking.round(), undertaking.questionnaire());
    ReadSubmission read =
        new ReadSubmission(
            undertaking.round(),
            undertaking.questionnaire(),
            LastRound.before(undertaking.round(), run.earlier(stores).answers()));
    Receive receive =
        new Receive(run.year(), stores.submissions(), stores.receipts(), run::reception);
    return new StepBuilder("intake", batch.repository())
        .<Delivery, List<Received>>chunk(DELIVERIES)
        .transactionManager(batch.transactions())
        .reader(
            each(
                "Läser svaren",
                () -> new SortDeliveries(check).sort(run.reception(stores.receipts()).unread())))
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
  Step classify() {
    ClassifyUnits classify = new ClassifyUnits(run.undertaking());
    return new StepBuilder("classify", batch.repository())
        .<ClassifyUnits.Unclassified, ClassifyUnits.Classified>chunk(UNITS)
        .transactionManager(batch.transactions())
        .reader(
            each(
                "Klassificerar",
                () -> classify.left(run.inForce(stores), stores.classifications())))
        .processor(classify::classify)
        .writer(
            chunk -> {
              for (ClassifyUnits.Classified each : chunk) {
                stores.classifications().add(each.submission(), each.unit(), each.classification());
                run.progress().done(each.submission().reference(each.unit()));
              }
            })
        .build();
  }

  /** Reads the review workbooks that are new, or were refused. */
  Step review() {
    return tasklet("review", () -> new TakeDecisions(run, stores).take());
  }

  Step freeze() {
    return tasklet(
        "freeze",
        () ->
            new Freeze(run, stores.classifications(), stores.editions(), stores.decisions())
                .freeze(run.inForce(stores), run.earlier(stores)));
  }

  Step render() {
    return again("render", () -> new Render(run, stores.editions()).render());
  }

  Step publish() {
    return again("publish", () -> new Publish(run, stores).publish());
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
    return new StepBuilder(name, batch.repository()).tasklet(tasklet, batch.transactions());
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

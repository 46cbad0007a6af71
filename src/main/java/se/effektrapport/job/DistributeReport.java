package se.effektrapport.job;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import se.effektrapport.distribution.DeliverMail;
import se.effektrapport.distribution.Delivery;
import se.effektrapport.distribution.DeliveryEvent;
import se.effektrapport.distribution.HandingOver;
import se.effektrapport.distribution.MailServer;
import se.effektrapport.distribution.Pauses;
import se.effektrapport.distribution.SendMail;
import se.effektrapport.edition.EditionRecord;
import se.effektrapport.reception.Standings;
import se.effektrapport.round.Administration;

/** Hands the edition that the nämnd has decided on over to the others, in folders and by mail. */
public final class DistributeReport {

  private final DataSource database;
  private final Batch batch;
  private final Settings settings;
  private final ShowStatus showStatus;
  private final Stores stores;

  DistributeReport(DataSource database, Batch batch, Settings settings, Stores stores) {
    this.database = database;
    this.batch = batch;
    this.settings = settings;
    this.showStatus = new ShowStatus(database, settings, stores);
    this.stores = stores;
  }

  /**
   * How it is done.
   *
   * @param mail the server it is sent through; empty if it only goes to folders
   * @param largest bytes of a message as it is sent
   * @param again the codes of those that it is sent to although that may have been done
   * @param arrived the codes of those whose uncertain message is known to have arrived
   */
  public record Order(
      Optional<MailServer> mail,
      long largest,
      Set<String> again,
      Set<String> arrived,
      Pauses pauses) {

    public Order {
      again = Set.copyOf(again);
      arrived = Set.copyOf(arrived);
    }
  }

  /**
   * Hands it over to those that do not have it yet.
   *
   * @throws RefusedException if it cannot be handed over as the round stands
   * @throws RunException if it could not be done to its end; the next run goes on
   */
  public Distributed distribute(Undertaking undertaking, Order order, Progress progress) {
    int year = undertaking.round().year();
    try (RoundLock held = RoundLock.of(database, year)) {
      OutputFolder output = new OutputFolder(settings.output(), year);
      output.repair();
      new UnknownEditions(stores.editions(), output, year).refuse();
      List<EditionRecord> history = stores.editions().history(year);
      LocalDate today = LocalDate.now(settings.clock());
      EditionRecord edition = DecidedEdition.of(year, history, today);
      List<Administration> receivers =
          undertaking.round().recipients(edition.decision().orElseThrow().day());
      refuseUnknown(order, receivers);
      Run run = Run.of(settings, undertaking, progress);
      new DisposedRound(settings, stores).write(run);
      new WholeEditions(run, stores.editions()).require(edition.number(), "överlämnat");
      DecidedEdition.newer(edition, history).ifPresent(run::remark);
      MinutesExcerpt minutes = new MinutesExcerpt(undertaking.folder().path());
      minutes.remark().ifPresent(run::remark);
      if (!isBeingSent(year, edition)) {
        Optional<String> old =
            minutes.remarkIfOld(output.path().resolve("distribution"), edition.number());
        refuseToSend(order, old);
        old.ifPresent(run::remark);
      }
      settle(run, edition, order);
      return handOver(run, edition, receivers, order);
    } catch (SQLException | IOException failed) {
      throw RunException.of(failed);
    }
  }

  private boolean isBeingSent(int year, EditionRecord edition) {
    return stores.deliveries().of(year).stream()
        .filter(each -> each.channel() == DeliveryEvent.Channel.MAIL)
        .map(DeliveryEvent::delivery)
        .anyMatch(
            each ->
                each.kind() == Delivery.Kind.HANDING_OVER
                    && each.edition().filter(number -> number == edition.number()).isPresent());
  }

  /** A folder can be written again, but a message cannot be taken back. */
  static void refuseToSend(Order order, Optional<String> oldMinutes) {
    if (order.mail().isPresent() && oldMinutes.isPresent()) {
      throw new RefusedException(
          oldMinutes.get() + " Inget är skickat. Har du inget nytt: ta bort filen och kör igen.");
    }
  }

  private static void refuseUnknown(Order order, List<Administration> receivers) {
    Set<String> known = receivers.stream().map(Administration::code).collect(Collectors.toSet());
    Stream.concat(order.again().stream(), order.arrived().stream())
        .filter(each -> !known.contains(each))
        .sorted()
        .findFirst()
        .ifPresent(
            each -> {
              throw new RefusedException(
                  "Ingen av nämnderna som ska få rapporten har koden ”%s”. Koderna är %s."
                      .formatted(
                          each.replaceAll("[\\p{Cntrl}]", "?"),
                          receivers.stream()
                              .map(Administration::code)
                              .collect(Collectors.joining(", "))));
            });
  }

  private void settle(Run run, EditionRecord edition, Order order) {
    LocalDateTime now = LocalDateTime.now(settings.clock());
    for (String code : order.arrived().stream().sorted().toList()) {
      Delivery delivery = Delivery.handingOver(run.year(), edition.number(), code);
      if (!DeliverMail.settle(stores.deliveries(), delivery, now)) {
        run.remark("Brevet till %s är inte ovisst, så inget är antecknat om det.".formatted(code));
      }
    }
  }

  private Distributed handOver(
      Run run, EditionRecord edition, List<Administration> receivers, Order order)
      throws IOException {
    writeExtracts(run, edition);
    Map<String, Distributed.Receiver> done = new TreeMap<>();
    HandOver handOver =
        new HandOver(
            run,
            edition,
            stores.deliveries(),
            new WriteMissive(settings, stores.editions()),
            order.mail().map(server -> deliverMail(server, order.pauses())),
            order.largest(),
            order.again());
    new RunBatch(batch.repository())
        .run(job(run, handOver, receivers, done), digest(edition, order));
    List<Distributed.Receiver> all = receivers.stream().map(each -> done.get(each.code())).toList();
    Path folder = FillParcel.folder(run, edition.number());
    new DispatchList(run, edition, stores.deliveries()).write(all);
    showStatus.refresh(run.undertaking()).ifPresent(run::remark);
    return new Distributed(edition.number(), all, run.remarks(), folder);
  }

  /** What a respondent is still asked is not known any more when its answer is disposed of. */
  private void writeExtracts(Run run, EditionRecord edition) throws IOException {
    Optional<OpenQuestions> open =
        stores.disposals().of(run.year()).isPresent()
            ? Optional.empty()
            : Optional.of(
                new OpenQuestions(
                    Standings.of(run.reception(stores.receipts())),
                    run.undertaking().questionnaire(),
                    run.protectText()));
    List<Administration> anew =
        new Extracts(settings, run.undertaking().round(), stores.editions())
            .write(
                stores.editions().edition(run.year(), edition.number()).orElseThrow(),
                edition.decision().orElseThrow().day(),
                each ->
                    new HeldEditions(stores.deliveries(), run.undertaking().round(), edition)
                        .of(each)
                        .map(HandingOver.Held::edition),
                open);
    if (!anew.isEmpty()) {
      run.remark(writtenAnew(anew));
    }
  }

  private static String writtenAnew(List<Administration> respondents) {
    return "Svaren är gallrade, så frågorna till förvaltningen är inte med i de utdrag som är skrivna på nytt, för %s. Ett utdrag som redan är överlämnat ser alltså inte ut som då."
        .formatted(
            respondents.stream().map(Administration::inText).collect(Collectors.joining(", ")));
  }

  private DeliverMail deliverMail(MailServer server, Pauses pauses) {
    return new DeliverMail(
        stores.deliveries(), new SendMail(server, settings.clock()), settings.clock(), pauses);
  }

  /** What a run that was cut short must have been about to be taken up. */
  private static String digest(EditionRecord edition, Order order) {
    return "utgava-%d %s".formatted(edition.number(), order.mail().isPresent() ? "epost" : "mapp");
  }

  private Job job(
      Run run,
      HandOver handOver,
      List<Administration> receivers,
      Map<String, Distributed.Receiver> done) {
    Iterator<Administration> left = new ArrayList<>(receivers).iterator();
    run.progress().step("Överlämnar rapporten", receivers.size());
    Step step =
        new StepBuilder("hand-over", batch.repository())
            .<Administration, Distributed.Receiver>chunk(1)
            .transactionManager(batch.transactions())
            .reader(() -> left.hasNext() ? left.next() : null)
            .processor(handOver::handOver)
            .writer(
                chunk -> {
                  for (Distributed.Receiver each : chunk) {
                    done.put(each.administration().code(), each);
                    run.progress().done(each.administration().committee().name());
                  }
                })
            .allowStartIfComplete(true)
            .build();
    return new JobBuilder("distribution-" + run.year(), batch.repository())
        .listener(batch.running())
        .start(step)
        .build();
  }
}

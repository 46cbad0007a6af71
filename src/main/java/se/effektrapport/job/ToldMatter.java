package se.effektrapport.job;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.effektrapport.archive.DecidedMatter;
import se.effektrapport.distribution.Course;
import se.effektrapport.distribution.Deliveries;
import se.effektrapport.distribution.Delivery;
import se.effektrapport.distribution.DeliveryEvent;
import se.effektrapport.edition.EditionRecord;
import se.effektrapport.edition.Editions;
import se.effektrapport.round.Administration;
import se.effektrapport.round.Round;

/** What was decided about a round's editions and to whom they were handed over, for the archive. */
record ToldMatter(Round round, Editions editions, Map<Delivery, Course> courses) {

  ToldMatter(Round round, Editions editions, Deliveries deliveries) {
    this(round, editions, Course.ofHandingsOver(deliveries.of(round.year())));
  }

  DecidedMatter told() {
    return new DecidedMatter(
        round.year(),
        round.matter().dnr(),
        round.decider().committee().inText(),
        editions.history(round.year()).stream().map(this::told).toList());
  }

  private DecidedMatter.Edition told(EditionRecord edition) {
    EditionRecord.Lock lock = edition.lock().orElseThrow();
    return new DecidedMatter.Edition(
        edition.number(),
        edition.date(),
        lock.by(),
        lock.at().toLocalDate(),
        edition.decision().map(made -> new DecidedMatter.Decision(made.day(), made.paragraph())),
        handovers(edition.number()),
        lacking(edition));
  }

  /** To each nämnd that has got it, in the order of the register. */
  private List<DecidedMatter.Handover> handovers(int edition) {
    return round.organisation().all().stream()
        .flatMap(each -> course(edition, each).flatMap(Course::arrived).stream())
        .map(this::handover)
        .toList();
  }

  /** The nämnder that should have got it and, as far as is known, have not. */
  private List<DecidedMatter.Lacking> lacking(EditionRecord edition) {
    return edition.decision().stream()
        .flatMap(made -> round.recipients(made.day()).stream())
        .flatMap(each -> lacking(edition.number(), each).stream())
        .toList();
  }

  private Optional<DecidedMatter.Lacking> lacking(int edition, Administration receiver) {
    Optional<Course> course = course(edition, receiver);
    if (course.flatMap(Course::arrived).isPresent()) {
      return Optional.empty();
    }
    boolean uncertain = course.filter(Course::mayHaveArrived).isPresent();
    return Optional.of(new DecidedMatter.Lacking(receiver.committee().name(), uncertain));
  }

  private Optional<Course> course(int edition, Administration receiver) {
    return Optional.ofNullable(
        courses.get(Delivery.handingOver(round.year(), edition, receiver.code())));
  }

  private DecidedMatter.Handover handover(DeliveryEvent event) {
    String code = event.delivery().code();
    String how =
        switch (event.channel()) {
          case FOLDER -> "i mapp";
          case MAIL -> "med e-post";
        };
    return new DecidedMatter.Handover(
        round.organisation().byCode(code).map(each -> each.committee().name()).orElse(code),
        event.at().toLocalDate(),
        how);
  }
}

package se.effektrapport.job;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.effektrapport.archive.DecidedMatter;
import se.effektrapport.distribution.Deliveries;
import se.effektrapport.distribution.Delivery;
import se.effektrapport.distribution.DeliveryEvent;
import se.effektrapport.edition.EditionRecord;
import se.effektrapport.edition.Editions;
import se.effektrapport.round.Round;

/** What was decided about a round's editions and to whom they were handed over, for the archive. */
record ToldMatter(Round round, Editions editions, Deliveries deliveries) {

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
        handovers(edition.number()));
  }

  /** To each nämnd in the order of the register; by mail if it was sent any, and has arrived. */
  private List<DecidedMatter.Handover> handovers(int edition) {
    List<DeliveryEvent> events =
        deliveries.of(round.year()).stream()
            .filter(each -> each.delivery().kind() == Delivery.Kind.HANDING_OVER)
            .filter(each -> each.delivery().edition().equals(Optional.of(edition)))
            .toList();
    Set<String> mailed =
        events.stream()
            .filter(each -> each.channel() == DeliveryEvent.Channel.MAIL)
            .map(each -> each.delivery().code())
            .collect(Collectors.toSet());
    Map<String, DeliveryEvent> first = new LinkedHashMap<>();
    events.stream()
        .filter(each -> each.state() == DeliveryEvent.State.DONE)
        .filter(
            each ->
                each.channel() == DeliveryEvent.Channel.MAIL
                    || !mailed.contains(each.delivery().code()))
        .forEach(each -> first.putIfAbsent(each.delivery().code(), each));
    return round.organisation().all().stream()
        .flatMap(each -> Stream.ofNullable(first.get(each.code())))
        .map(this::handover)
        .toList();
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

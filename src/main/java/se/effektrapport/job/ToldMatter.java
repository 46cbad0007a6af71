package se.effektrapport.job;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /** The first that succeeded, in each way, to each nämnd. */
  private List<DecidedMatter.Handover> handovers(int edition) {
    Map<List<Object>, DecidedMatter.Handover> first = new LinkedHashMap<>();
    for (DeliveryEvent event : deliveries.of(round.year())) {
      Delivery delivery = event.delivery();
      if (event.state() == DeliveryEvent.State.DONE
          && delivery.kind() == Delivery.Kind.HANDING_OVER
          && delivery.edition().equals(Optional.of(edition))) {
        first.putIfAbsent(List.of(delivery.code(), event.channel()), handover(event));
      }
    }
    return List.copyOf(first.values());
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

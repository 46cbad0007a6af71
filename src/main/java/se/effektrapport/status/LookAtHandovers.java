package se.effektrapport.status;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.effektrapport.distribution.Delivery;
import se.effektrapport.distribution.DeliveryEvent;
import se.effektrapport.distribution.DeliveryEvent.Channel;
import se.effektrapport.distribution.DeliveryEvent.State;
import se.effektrapport.round.Administration;
import se.effektrapport.status.RoundStatus.Handover;

/** Which nämnd has which edition, and what nobody knows or could not be done. */
record LookAtHandovers(List<Administration> recipients, List<DeliveryEvent> events) {

  List<Handover> handovers() {
    return recipients.stream().map(this::handover).toList();
  }

  private Handover handover(Administration recipient) {
    List<DeliveryEvent> its =
        events.stream()
            .filter(each -> each.delivery().kind() == Delivery.Kind.HANDING_OVER)
            .filter(each -> each.delivery().code().equals(recipient.code()))
            .toList();
    Optional<Integer> held = done(its).map(LookAtHandovers::edition).max(Comparator.naturalOrder());
    List<DeliveryEvent> ofHeld =
        done(its).filter(each -> held.equals(Optional.of(edition(each)))).toList();
    return new Handover(
        recipient.code(),
        recipient.committee().name(),
        held,
        ofHeld.stream().map(DeliveryEvent::channel).distinct().sorted().toList(),
        ofHeld.stream().map(each -> each.at().toLocalDate()).min(LocalDate::compareTo),
        open(its));
  }

  private static Stream<DeliveryEvent> done(List<DeliveryEvent> events) {
    return events.stream().filter(each -> each.state() == State.DONE);
  }

  private static int edition(DeliveryEvent event) {
    return event.delivery().edition().orElseThrow();
  }

  /** The messages whose last event is not that the server took them. */
  private static List<DeliveryEvent> open(List<DeliveryEvent> events) {
    Map<Integer, DeliveryEvent> last = new TreeMap<>();
    events.stream()
        .filter(each -> each.channel() == Channel.MAIL)
        .forEach(each -> last.put(edition(each), each));
    return last.values().stream().filter(each -> each.state() != State.DONE).toList();
  }
}

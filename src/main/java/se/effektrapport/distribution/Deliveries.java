package se.effektrapport.distribution;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What was handed over and sent, event by event. */
public interface Deliveries {

  /** The events of a round, oldest first. */
  List<DeliveryEvent> of(int round);

  /** Keeps an event at once, whatever becomes of the transaction it happens in. */
  void add(DeliveryEvent event);

  /** What happened last to a delivery on that channel. */
  default Optional<DeliveryEvent> last(Delivery delivery, DeliveryEvent.Channel channel) {
    return of(delivery.round()).stream()
        .filter(each -> each.delivery().equals(delivery) && each.channel() == channel)
        .reduce((earlier, later) -> later);
  }

  /** The latest edition that a nämnd has, in a folder or by mail. */
  default Optional<Integer> held(int round, String code) {
    return heldBefore(round, code, Integer.MAX_VALUE);
  }

  /** The latest edition before another that a nämnd has. */
  default Optional<Integer> heldBefore(int round, String code, int edition) {
    return of(round).stream()
        .filter(each -> each.state() == DeliveryEvent.State.DONE)
        .map(DeliveryEvent::delivery)
        .filter(each -> each.kind() == Delivery.Kind.HANDING_OVER && each.code().equals(code))
        .flatMap(each -> each.edition().stream())
        .filter(each -> each < edition)
        .max(Comparator.naturalOrder());
  }
}

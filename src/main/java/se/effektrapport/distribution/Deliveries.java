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

  /** The latest edition before another that a nämnd may hold, in a folder or by mail. */
  default Optional<Integer> heldBefore(int round, String code, int edition) {
    return Course.ofHandingsOver(of(round)).entrySet().stream()
        .filter(each -> each.getKey().code().equals(code) && each.getValue().mayHaveArrived())
        .flatMap(each -> each.getKey().edition().stream())
        .filter(each -> each < edition)
        .max(Comparator.naturalOrder());
  }
}

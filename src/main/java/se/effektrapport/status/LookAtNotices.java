package se.effektrapport.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.effektrapport.distribution.Delivery;
import se.effektrapport.distribution.DeliveryEvent;
import se.effektrapport.status.RoundStatus.Sent;

/** To how many receipts and reminders were sent. */
record LookAtNotices(List<DeliveryEvent> events) {

  List<Sent> sent() {
    return Stream.of(Delivery.Kind.RECEIPT, Delivery.Kind.REMINDER)
        .flatMap(kind -> sent(kind).stream())
        .toList();
  }

  private Optional<Sent> sent(Delivery.Kind kind) {
    List<DeliveryEvent> done =
        events.stream()
            .filter(each -> each.delivery().kind() == kind)
            .filter(each -> each.state() == DeliveryEvent.State.DONE)
            .toList();
    long to = done.stream().map(each -> each.delivery().code()).distinct().count();
    return done.stream()
        .map(each -> each.at().toLocalDate())
        .max(LocalDate::compareTo)
        .map(last -> new Sent(kind, (int) to, last));
  }
}

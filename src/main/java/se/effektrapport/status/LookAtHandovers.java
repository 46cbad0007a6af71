package se.effektrapport.status;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.effektrapport.distribution.Course;
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
    Map<Delivery, Course> its = Course.ofHandingsOver(events);
    its.keySet().removeIf(each -> !each.code().equals(recipient.code()));
    Optional<Course> held =
        its.entrySet().stream()
            .filter(each -> each.getValue().arrived().isPresent())
            .max(Comparator.comparing(each -> edition(each.getKey())))
            .map(Map.Entry::getValue);
    Optional<DeliveryEvent> arrived = held.flatMap(Course::arrived);
    return new Handover(
        recipient.code(),
        recipient.committee().name(),
        arrived.map(each -> edition(each.delivery())),
        held.map(LookAtHandovers::ways).orElse(List.of()),
        arrived.map(each -> each.at().toLocalDate()),
        open(its.values()));
  }

  private static int edition(Delivery delivery) {
    return delivery.edition().orElseThrow();
  }

  private static List<Channel> ways(Course course) {
    return course.events().stream()
        .filter(each -> each.state() == State.DONE)
        .map(DeliveryEvent::channel)
        .distinct()
        .sorted()
        .toList();
  }

  /** The messages whose last event is not that the server took them. */
  private static List<DeliveryEvent> open(Collection<Course> courses) {
    return courses.stream()
        .flatMap(each -> each.lastOfMessage().stream())
        .filter(each -> each.state() != State.DONE)
        .sorted(Comparator.comparing(each -> edition(each.delivery())))
        .toList();
  }
}

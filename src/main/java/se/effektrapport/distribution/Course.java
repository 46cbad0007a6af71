package se.effektrapport.distribution;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.effektrapport.distribution.DeliveryEvent.Channel;
import se.effektrapport.distribution.DeliveryEvent.State;

/**
 * How far one delivery has come.
 *
 * @param events its own, oldest first
 */
public record Course(List<DeliveryEvent> events) {

  public Course {
    events = List.copyOf(events);
  }

  /** Of each edition that was handed over to a receiver, or was to be, in the order they began. */
  public static Map<Delivery, Course> ofHandingsOver(List<DeliveryEvent> all) {
    Map<Delivery, Course> courses = new LinkedHashMap<>();
    all.stream()
        .filter(each -> each.delivery().kind() == Delivery.Kind.HANDING_OVER)
        .collect(groupingBy(DeliveryEvent::delivery, LinkedHashMap::new, toList()))
        .forEach((delivery, events) -> courses.put(delivery, new Course(events)));
    return courses;
  }

  /**
   * The event that shows that it arrived: that it was sent. Where no message was tried it is that
   * it lies in its folder; a folder made for a message that was refused shows nothing.
   */
  public Optional<DeliveryEvent> arrived() {
    Channel counts = lastOfMessage().isPresent() ? Channel.MAIL : Channel.FOLDER;
    return events.stream()
        .filter(each -> each.channel() == counts && each.state() == State.DONE)
        .findFirst();
  }

  /** Whether the receiver may have it: it arrived, or nobody knows how some attempt ended. */
  public boolean mayHaveArrived() {
    return arrived().isPresent() || attempts(true) > attempts(false);
  }

  private long attempts(boolean begun) {
    return events.stream()
        .filter(each -> each.channel() == Channel.MAIL && each.state() != State.UNKNOWN)
        .filter(each -> begun == (each.state() == State.BEGUN))
        .count();
  }

  /** The last that happened to its message; empty if none was tried. */
  public Optional<DeliveryEvent> lastOfMessage() {
    return events.stream()
        .filter(each -> each.channel() == Channel.MAIL)
        .reduce((earlier, later) -> later);
  }
}

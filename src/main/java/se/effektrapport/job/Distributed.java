package se.effektrapport.job;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import se.effektrapport.distribution.DeliverMail;
import se.effektrapport.distribution.DeliveryEvent;
import se.effektrapport.round.Administration;

/**
 * What came of handing over an edition.
 *
 * @param receivers in the register's order
 * @param remarks what whoever started it should see to, a sentence each
 * @param folder where the receivers' folders lie
 */
public record Distributed(
    int edition, List<Receiver> receivers, List<String> remarks, Path folder) {

  public Distributed {
    receivers = List.copyOf(receivers);
    remarks = List.copyOf(remarks);
  }

  /**
   * One nämnd.
   *
   * @param replaces the edition it held before
   * @param written whether its folder was written now
   * @param files the names of the files in its folder
   * @param leftOut the names of the files that a message has no room for
   * @param mail what became of its message in this run; empty if none was to be sent
   * @param last the last that happened to its message, now or before
   * @param failed why its folder could not be written
   */
  public record Receiver(
      Administration administration,
      Optional<Integer> replaces,
      boolean written,
      List<String> files,
      List<String> leftOut,
      Optional<DeliverMail.Result> mail,
      Optional<DeliveryEvent> last,
      Optional<String> failed) {

    public Receiver {
      files = List.copyOf(files);
      leftOut = List.copyOf(leftOut);
    }

    /** Whether something is left to do for it. */
    public boolean isLeft() {
      return failed.isPresent()
          || mail.filter(DeliverMail.Result.NotTried.class::isInstance).isPresent()
          || last.filter(each -> each.state() != DeliveryEvent.State.DONE).isPresent();
    }

    /** Whether its message was sent now. */
    public boolean sentNow() {
      return mail.filter(DeliverMail.Result.Tried.class::isInstance).isPresent()
          && last.filter(each -> each.state() == DeliveryEvent.State.DONE).isPresent();
    }
  }

  /** Whether it was all there already. */
  public boolean nothingNew() {
    return receivers.stream().noneMatch(each -> each.written() || each.sentNow());
  }

  /** Those for whom something is left to do. */
  public List<Receiver> left() {
    return receivers.stream().filter(Receiver::isLeft).toList();
  }
}

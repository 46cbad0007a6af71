package se.effektrapport.reception;

import java.util.List;
import java.util.function.Function;
import se.effektrapport.answers.Submissions;
import se.effektrapport.intake.Received;

/**
 * Keeps what came of the workbooks of a delivery: new versions of the administration's answer, or
 * only that they were read.
 */
public final class Receive {

  private final int round;
  private final Submissions submissions;
  private final Receipts receipts;
  private final Function<List<Receipt>, Reception> reception;

  /**
   * @param reception how receipts are seen with the files that lie there
   */
  public Receive(
      int round,
      Submissions submissions,
      Receipts receipts,
      Function<List<Receipt>, Reception> reception) {
    this.round = round;
    this.submissions = submissions;
    this.receipts = receipts;
    this.reception = reception;
  }

  /** What came of each, in the order of the delivery but for those refused, which come first. */
  public List<Receipt> receive(List<Received> delivery) {
    KeepDelivery keep = new KeepDelivery(round, submissions, receipts.of(round), reception);
    List<Receipt> came = keep.keep(delivery);
    keep.news().forEach(receipt -> receipts.add(round, receipt));
    return came;
  }
}

package se.effektrapport.intake;

import java.util.Optional;
import se.effektrapport.answers.Submission;
import se.effektrapport.answers.Submissions;

/**
 * Keeps what came of a workbook: a new version of the administration's answer, or only that it was
 * read.
 */
public final class Receive {

  private final int round;
  private final Submissions submissions;
  private final Receipts receipts;

  public Receive(int round, Submissions submissions, Receipts receipts) {
    this.round = round;
    this.submissions = submissions;
    this.receipts = receipts;
  }

  public Receipt receive(Received received) {
    Receipt receipt =
        switch (received) {
          case Received.Refused refused ->
              receipt(refused, refused.administration(), Optional.empty(), Receipt.Outcome.REFUSED);
          case Received.Accepted accepted -> keep(accepted);
        };
    if (!isKnownRefusal(receipt)) {
      receipts.add(round, receipt);
    }
    return receipt;
  }

  /** A refused workbook is read again at every run; only another outcome is news. */
  private boolean isKnownRefusal(Receipt receipt) {
    return receipt.outcome() == Receipt.Outcome.REFUSED
        && receipts.of(round).stream()
            .filter(known -> known.sha256().equals(receipt.sha256()))
            .filter(known -> !known.sha256().isEmpty() || known.file().equals(receipt.file()))
            .reduce((earlier, later) -> later)
            .filter(last -> last.outcome() == Receipt.Outcome.REFUSED)
            .filter(last -> last.findings().equals(receipt.findings()))
            .isPresent();
  }

  private Receipt keep(Received.Accepted accepted) {
    Submission read = accepted.submission();
    Optional<String> from = Optional.of(read.administration());
    Optional<Submission> inForce = submissions.inForce(round, read.administration());
    if (inForce.filter(each -> sameContent(each, read)).isPresent()) {
      Optional<Integer> version = inForce.map(Submission::version);
      return receipt(accepted, from, version, Receipt.Outcome.UNCHANGED);
    }
    int version = submissions.nextVersion(round, read.administration());
    submissions.add(read.withVersion(version));
    return receipt(accepted, from, Optional.of(version), Receipt.Outcome.ACCEPTED);
  }

  private static boolean sameContent(Submission one, Submission other) {
    return one.source().contentDigest().equals(other.source().contentDigest());
  }

  private static Receipt receipt(
      Received received,
      Optional<String> administration,
      Optional<Integer> version,
      Receipt.Outcome outcome) {
    return new Receipt(
        received.arrival().name(),
        received.arrival().sha256(),
        received.arrival().received(),
        administration,
        version,
        outcome,
        received.findings());
  }
}

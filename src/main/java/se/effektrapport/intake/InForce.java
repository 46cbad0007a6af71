package se.effektrapport.intake;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;

/**
 * Which answer of each administration is in force: the one received last, and of those received on
 * one day the one read last.
 */
record InForce(Map<String, Receipt> byAdministration) {

  private static final Comparator<Receipt> ORDER =
      Comparator.comparing(Receipt::received)
          .thenComparing(receipt -> receipt.version().orElseThrow());

  static InForce of(List<Receipt> receipts) {
    Map<String, Receipt> inForce = new HashMap<>();
    receipts.stream()
        .filter(receipt -> receipt.outcome() == Receipt.Outcome.ACCEPTED)
        .forEach(
            receipt ->
                inForce.merge(
                    receipt.administration().orElseThrow(), receipt, BinaryOperator.maxBy(ORDER)));
    return new InForce(inForce);
  }

  /** The answer in force of the one whose answer this is the receipt of. */
  Receipt insteadOf(Receipt read) {
    return byAdministration.get(read.administration().orElseThrow());
  }

  /** Whether the receipt is of the version that is in force. */
  boolean includes(Receipt read) {
    return insteadOf(read).version().equals(read.version());
  }
}

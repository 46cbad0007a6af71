package se.effektrapport.reception;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * The answer of an administration that is in force: the one received last, and of those received on
 * one day the one read last.
 *
 * @param receipt of a workbook that holds the answer
 * @param received the day the answer counts as received, as mottaget.csv has it now
 */
public record InForce(Receipt receipt, LocalDate received) {

  private static final Comparator<InForce> ORDER =
      Comparator.comparing(InForce::received).thenComparing(InForce::version);

  public int version() {
    return receipt.version().orElseThrow();
  }

  boolean isHeldBy(Receipt other) {
    return other.version().equals(receipt.version());
  }

  /**
   * By the code of the administration.
   *
   * @param last the last receipt of each workbook
   * @param day the day a workbook counts as received
   */
  static Map<String, InForce> of(Collection<Receipt> last, Function<Receipt, LocalDate> day) {
    Map<String, InForce> answers = new HashMap<>();
    for (Receipt receipt : last) {
      if (receipt.holdsAnAnswer()) {
        // An answer that came twice came when it came first.
        answers.merge(
            administration(receipt) + " " + receipt.version().orElseThrow(),
            new InForce(receipt, day.apply(receipt)),
            BinaryOperator.minBy(Comparator.comparing(InForce::received)));
      }
    }
    Map<String, InForce> inForce = new HashMap<>();
    answers
        .values()
        .forEach(
            each ->
                inForce.merge(administration(each.receipt()), each, BinaryOperator.maxBy(ORDER)));
    return inForce;
  }

  private static String administration(Receipt receipt) {
    return receipt.administration().orElseThrow();
  }
}

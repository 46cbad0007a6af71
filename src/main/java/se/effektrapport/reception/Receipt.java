package se.effektrapport.reception;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.effektrapport.intake.Arrival;
import se.effektrapport.intake.Finding;

/**
 * That a workbook was read or taken back, and what came of it. Of the same bytes the last receipt
 * holds.
 *
 * @param version of the answer that the workbook holds; empty if it never became one
 */
public record Receipt(
    String file,
    String sha256,
    LocalDate received,
    Optional<String> administration,
    Optional<Integer> version,
    Outcome outcome,
    List<Finding> findings) {

  public Receipt {
    findings = List.copyOf(findings);
  }

  /** What came of a workbook. */
  public enum Outcome {
    /** A new version of the administration's answer. */
    ACCEPTED,
    /** It cannot be used. */
    REFUSED,
    /** It says what the answer in force said when it was read. */
    UNCHANGED,
    /** It can be used, but it cannot be told whether it or another came last. */
    WAITING,
    /** It lay in the folder of answers taken back. */
    WITHDRAWN
  }

  /** Whether the workbook holds an answer that may be in force. */
  boolean holdsAnAnswer() {
    return outcome == Outcome.ACCEPTED || outcome == Outcome.UNCHANGED;
  }

  /** What the same bytes are known by: their digest, or the name where they cannot be read. */
  String key() {
    return Arrival.key(sha256, file);
  }

  Receipt withdrawn() {
    return new Receipt(
        file, sha256, received, administration, version, Outcome.WITHDRAWN, List.of());
  }
}

package se.effektrapport.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * That a workbook was read, and what came of it.
 *
 * @param version of the accepted answer; empty unless it was accepted
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
    ACCEPTED("godkand"),
    REFUSED("avvisad"),
    UNCHANGED("oforandrad");

    private final String word;

    Outcome(String word) {
      this.word = word;
    }

    /** The word for it in mottagning.csv. */
    public String word() {
      return word;
    }
  }
}

package se.effektrapport.edition;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One who was asked.
 *
 * @param received when the answer in force came; empty if missing
 * @param submission the public name of the answer, "SKÄ svar 1"; empty if missing
 */
public record Respondent(
    String code,
    String name,
    String shortName,
    boolean district,
    Answer answer,
    Optional<LocalDate> received,
    Optional<String> submission) {
  /** Whether and when somebody answered. */
  public enum Answer {
    IN_TIME,
    LATE,
    MISSING
  }
}

package se.effektrapport.edition;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * How far an edition has come.
 *
 * @param revision the last under its number
 * @param date the day that stands on its cover
 * @param published whether its files were put in place
 * @param lock empty while it is a draft
 * @param decision empty until the nämnd has decided
 */
public record EditionRecord(
    int number,
    int revision,
    LocalDate date,
    boolean published,
    Optional<Lock> lock,
    Optional<BoardDecision> decision) {

  /** Who locked it and when: from then nothing alters it. */
  public record Lock(String by, LocalDateTime at) {}

  /** On which day and in which paragraph of its minutes the nämnd decided. */
  public record BoardDecision(LocalDate day, int paragraph) {}
}

package se.effektrapport.edition;

import java.time.LocalDate;
import java.util.Optional;
import se.effektrapport.edition.EditionRecord.BoardDecision;

/**
 * What changed since the edition that this one is compared with.
 *
 * @param since the number of that edition
 * @param date the day that stands on its cover
 * @param decision what the nämnd had decided on it
 */
public record Changes(int since, LocalDate date, Optional<BoardDecision> decision) {}

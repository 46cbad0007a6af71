package se.effektrapport.disposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.effektrapport.archive.Archived;

/**
 * That the raw material of a round was removed.
 *
 * @param decision the number of the decision it was done on, "KS 2027/12"
 * @param by who had it done
 * @param counts what went and how much of it; never a word of it
 * @param archive the copy that was made first; empty while it is being made
 */
public record Disposal(
    int round,
    LocalDate day,
    String decision,
    String by,
    List<Count> counts,
    Optional<Archived> archive) {

  public Disposal {
    Objects.requireNonNull(day);
    Objects.requireNonNull(decision);
    Objects.requireNonNull(by);
    counts = List.copyOf(counts);
    Objects.requireNonNull(archive);
  }

  /** The same with its copy. */
  public Disposal archivedAs(Archived made) {
    return new Disposal(round, day, decision, by, counts, Optional.of(made));
  }

  /**
   * How many there were of something, in Swedish: "stycken ur öppna svar". It is told as "stycken
   * ur öppna svar: 1", which is right of one as of many.
   */
  public record Count(String what, long number) {}
}

package se.effektrapport.review;

import java.util.List;
import se.effektrapport.classification.Codebook;

/**
 * All that granskning.xlsx is made from.
 *
 * @param sampleData whether the answers are invented
 * @param doubts what is to be looked at
 * @param settled what is decided
 * @param disputed what people decided differently about
 * @param quotables what the report quotes and could quote
 * @param stopped the texts that protection stopped
 */
public record Review(
    int year,
    int edition,
    boolean sampleData,
    Codebook codebook,
    List<Doubt> doubts,
    List<Settled> settled,
    List<Disputed> disputed,
    List<Quotable> quotables,
    List<Stopped> stopped) {

  public Review {
    doubts = List.copyOf(doubts);
    settled = List.copyOf(settled);
    disputed = List.copyOf(disputed);
    quotables = List.copyOf(quotables);
    stopped = List.copyOf(stopped);
  }

  /** Where nobody disagrees and nothing was stopped. */
  Review(
      int year,
      int edition,
      boolean sampleData,
      Codebook codebook,
      List<Doubt> doubts,
      List<Settled> settled,
      List<Quotable> quotables) {
    this(year, edition, sampleData, codebook, doubts, settled, List.of(), quotables, List.of());
  }
}

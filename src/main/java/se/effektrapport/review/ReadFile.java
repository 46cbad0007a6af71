package se.effektrapport.review;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import se.effektrapport.answers.Place;

/**
 * A review workbook that was read.
 *
 * @param file its name
 * @param sha256 of its bytes, in hexadecimal
 * @param reviewer the name on its cover; empty if there is none
 * @param decided how many decisions without fault it holds
 * @param decisions those of them that the ledger has not from an earlier reading of the file
 * @param quotes the same of decisions about quotations
 * @param releases the same of decisions about texts that protection stopped
 */
public record ReadFile(
    int round,
    String file,
    String sha256,
    String reviewer,
    int decided,
    LocalDateTime at,
    List<Decision> decisions,
    List<QuoteDecision> quotes,
    List<ReleaseDecision> releases,
    List<Refusal> refusals) {

  public ReadFile {
    decisions = List.copyOf(decisions);
    quotes = List.copyOf(quotes);
    releases = List.copyOf(releases);
    refusals = List.copyOf(refusals);
  }

  /** Whether reading the file again told nothing new. */
  public boolean saysTheSameAs(ReadFile again) {
    return again.decisions().isEmpty()
        && again.quotes().isEmpty()
        && again.releases().isEmpty()
        && again.decided() == decided
        && again.reviewer().equals(reviewer)
        && again.refusals().equals(refusals);
  }

  /**
   * Something in it that cannot be used.
   *
   * @param place empty where the whole workbook is refused
   * @param sentence what was expected and what was found; never the text of an answer
   */
  public record Refusal(Optional<Place> place, String sentence) {}
}

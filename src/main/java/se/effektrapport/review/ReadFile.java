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
 * @param decisions what is decided in it, of rows without fault
 */
public record ReadFile(
    int round,
    String file,
    String sha256,
    String reviewer,
    LocalDateTime at,
    List<Decision> decisions,
    List<Refusal> refusals) {

  public ReadFile {
    decisions = List.copyOf(decisions);
    refusals = List.copyOf(refusals);
  }

  /**
   * Something in it that cannot be used.
   *
   * @param place empty where the whole workbook is refused
   * @param sentence what was expected and what was found; never the text of an answer
   */
  public record Refusal(Optional<Place> place, String sentence) {}
}

package se.effektrapport.job;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.effektrapport.edition.EditionRecord;

/** The edition that is handed over: the latest that the nämnd has decided on. */
final class DecidedEdition {

  private DecidedEdition() {}

  /**
   * @throws RefusedException with a sentence that says what is left to do first
   */
  static EditionRecord of(int year, List<EditionRecord> history, LocalDate today) {
    EditionRecord decided =
        history.stream()
            .filter(each -> each.decision().isPresent())
            .reduce((earlier, later) -> later)
            .orElseThrow(() -> new RefusedException(missing(year, history)));
    LocalDate day = decided.decision().orElseThrow().day();
    if (day.isAfter(today)) {
      throw new RefusedException(
          "Dagen för nämndens beslut om utgåva %d, %s, har inte varit än. Rapporten överlämnas efter beslutet."
              .formatted(decided.number(), day));
    }
    return decided;
  }

  private static String missing(int year, List<EditionRecord> history) {
    String next =
        history.stream().anyMatch(each -> each.lock().isPresent())
            ? "Anteckna nämndens beslut med kommandot beslut."
            : "Fastställ en utgåva med kommandot faststall och anteckna nämndens beslut med"
                + " kommandot beslut.";
    return "Effektrapport %d har ingen utgåva som nämnden har beslutat om, så inget kan överlämnas. %s"
        .formatted(year, next);
  }

  /** That there is a newer one, which waits for a decision. */
  static Optional<String> newer(EditionRecord decided, List<EditionRecord> history) {
    return history.stream()
        .filter(each -> each.number() > decided.number() && each.lock().isPresent())
        .reduce((earlier, later) -> later)
        .map(
            each ->
                "Utgåva %d är fastställd, men nämndens beslut om den är inte antecknat. Det som överlämnas är utgåva %d."
                    .formatted(each.number(), decided.number()));
  }
}

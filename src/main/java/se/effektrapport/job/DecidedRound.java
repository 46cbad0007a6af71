package se.effektrapport.job;

import java.util.List;
import se.effektrapport.edition.EditionRecord;
import se.effektrapport.edition.Editions;

/** A round that the nämnd has decided on, so that nothing more is made of its answers. */
record DecidedRound(Editions editions, int year) {

  /**
   * @throws RefusedException with a sentence that says what is left to do first
   */
  void require() {
    List<EditionRecord> history = editions.history(year);
    if (history.isEmpty()) {
      throw new RefusedException(
          "Effektrapport %d har ingen utgåva, så det finns inget beslut om den. Gallra först när nämnden har beslutat."
              .formatted(year));
    }
    EditionRecord last = history.getLast();
    if (last.lock().isEmpty()) {
      throw new RefusedException(
          "Utgåva %d av effektrapport %d är ett utkast. Gallra först när den är fastställd och nämnden har beslutat om den."
              .formatted(last.number(), year));
    }
    if (last.decision().isEmpty()) {
      throw new RefusedException(
          "Nämndens beslut om utgåva %d av effektrapport %d är inte antecknat. Anteckna det med beslut och gallra sedan."
              .formatted(last.number(), year));
    }
  }
}

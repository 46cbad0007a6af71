package se.effektrapport.job;

import java.util.List;
import java.util.Locale;
import se.effektrapport.edition.EditionRecord;
import se.effektrapport.edition.Editions;

/**
 * A round that the nämnd has decided on, so that nothing more is made of its answers.
 *
 * @param what whoever asks is to do with it, "Gallra"
 */
record DecidedRound(Editions editions, int year, String what) {

  /**
   * @throws RefusedException with a sentence that says what is left to do first
   */
  void require() {
    List<EditionRecord> history = editions.history(year);
    if (history.isEmpty()) {
      throw new RefusedException(
          "Effektrapport %d har ingen utgåva, så det finns inget beslut om den. %s först när nämnden har beslutat."
              .formatted(year, what));
    }
    EditionRecord last = history.getLast();
    if (last.lock().isEmpty()) {
      throw new RefusedException(
          "Utgåva %d av effektrapport %d är ett utkast. %s först när den är fastställd och nämnden har beslutat om den."
              .formatted(last.number(), year, what));
    }
    if (last.decision().isEmpty()) {
      throw new RefusedException(
          "Nämndens beslut om utgåva %d av effektrapport %d är inte antecknat. Anteckna det med beslut och %s sedan."
              .formatted(last.number(), year, what.toLowerCase(Locale.ROOT)));
    }
  }
}

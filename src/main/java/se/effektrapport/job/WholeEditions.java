package se.effektrapport.job;

import java.io.IOException;
import se.effektrapport.edition.Edition;
import se.effektrapport.edition.EditionRecord;
import se.effektrapport.edition.Editions;

/** The editions of a round with all their files as they were published. */
record WholeEditions(Run run, Editions editions) {

  /**
   * @param done what has not been done, "borttaget"
   * @throws RefusedException if files of one are missing or altered
   */
  void require(String done) throws IOException {
    for (EditionRecord each : editions.history(run.year())) {
      require(each.number(), done);
    }
  }

  /** The same of one of them, "överlämnat". */
  void require(int number, String done) throws IOException {
    Edition edition = editions.edition(run.year(), number).orElseThrow();
    if (!run.output().holds(number, new KeptEditions(editions).files(edition))) {
      throw new RefusedException(
          "Filerna i utgåva %d saknas eller är ändrade och kan inte skrivas igen som de var, så inget är %s. Hämta dem där rapporten är arkiverad, lägg dem i %s och kör igen."
              .formatted(number, done, run.output().path().resolve(OutputFolder.edition(number))));
    }
  }
}

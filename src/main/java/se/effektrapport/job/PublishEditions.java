package se.effektrapport.job;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.effektrapport.edition.Edition;
import se.effektrapport.edition.EditionRecord;
import se.effektrapport.edition.Editions;

/** Swaps in the editions that were rendered. */
record PublishEditions(Run run, Editions editions) {

  static final String WRITING_MATERIAL = "skrivunderlag.docx";

  void publish() throws IOException {
    List<EditionRecord> history = editions.history(run.year());
    for (EditionRecord each : history) {
      if (run.output().isRendered(each.number())) {
        publish(
            editions.edition(run.year(), each.number()).orElseThrow(), each == history.getLast());
      }
    }
  }

  private void publish(Edition edition, boolean latest) throws IOException {
    OutputFolder output = run.output();
    if (edition.isLocked() && wouldBeAltered(edition)) {
      output.discard(edition.number());
      run.remark(
          "Utgåva %d är fastställd, men dess filer i %s saknas eller är ändrade. Programmet har ändrats sedan de skrevs och kan inte göra dem likadana igen. Hämta dem där rapporten är arkiverad."
              .formatted(edition.number(), OutputFolder.edition(edition.number())));
      return;
    }
    Map<String, String> hashes = new TreeMap<>(output.publish(edition.number()));
    if (latest) {
      hashes.put(WRITING_MATERIAL, output.publish(WRITING_MATERIAL));
    }
    editions.published(edition, hashes);
    run.tellPublished();
  }

  /** Another version of the program may write other bytes. */
  private boolean wouldBeAltered(Edition edition) throws IOException {
    Map<String, String> known = editions.files(edition);
    return !known.isEmpty()
        && !known.entrySet().containsAll(run.output().rendered(edition.number()).entrySet());
  }
}

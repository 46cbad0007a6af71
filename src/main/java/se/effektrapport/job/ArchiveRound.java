package se.effektrapport.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.effektrapport.archive.Archive;
import se.effektrapport.archive.Archived;
import se.effektrapport.disposal.Disposal;
import se.effektrapport.disposal.Disposals;
import se.effektrapport.disposal.Protocol;
import se.effektrapport.edition.Edition;
import se.effektrapport.edition.EditionRecord;
import se.effektrapport.edition.Editions;

/** Copies all that goes with a round, and the editions that stay, to an archive of its own. */
record ArchiveRound(Run run, Editions editions, Disposals disposals) {

  static final String FOLDER = "arkiv";

  private static final Logger LOG = LoggerFactory.getLogger(ArchiveRound.class);

  private static final String READ_ME =
      """
      Internt. Arkivkopia av underlaget till effektrapport %d, gjord %s innan det gallrades.

      input/ och output/   de filer som togs bort, på de platser där de låg
      tabeller/            de rader i databasen som togs bort, en rad JSON för varje
      utgavor/             de fastställda utgåvorna med sina manifest; de är kvar också efter gallringen
      protokoll.txt        vad som togs bort och hur mycket
      SHA256SUMS           kontrollsummor för allt i kopian; sha256sum -c SHA256SUMS kontrollerar dem
      """;

  /**
   * Writes it and reads it back.
   *
   * @param digests gets the SHA-256 of each file that goes
   * @throws RunException if that did not succeed: nothing may be removed then
   */
  Archived write(Disposal planned, List<RawFiles.Raw> files, Set<String> digests)
      throws IOException {
    new WholeEditions(run, editions).require("borttaget");
    Path folder = run.output().path().resolve(FOLDER);
    String series = "gallring-%d".formatted(run.year());
    try (Archive archive = Archive.begin(folder, series, planned.day())) {
      fill(archive, planned, files, digests);
      return archive.keep();
    } catch (IOException failed) {
      LOG.error("the archive could not be written", failed);
      throw new RunException(
          "Arkivkopian kunde inte skrivas i %s, så inget är borttaget. Kontrollera att disken inte är full, att mappen går att skriva i och att ingen av omgångens filer är öppen i ett annat program, och kör igen."
              .formatted(folder));
    }
  }

  private void fill(
      Archive archive, Disposal planned, List<RawFiles.Raw> files, Set<String> digests)
      throws IOException {
    archive.add("LASMIG.txt", READ_ME.formatted(run.year(), planned.day()));
    for (RawFiles.Raw file : files) {
      digests.add(archive.add(file.name(), file.path()));
      run.progress().done(file.kind());
    }
    disposals.write(run.year(), table -> archive.text("tabeller/" + table + ".jsonl"));
    for (EditionRecord each : editions.history(run.year())) {
      add(archive, editions.edition(run.year(), each.number()).orElseThrow());
    }
    archive.add("protokoll.txt", Protocol.of(planned, new KeptEditions(editions).of(run.year())));
  }

  private void add(Archive archive, Edition edition) throws IOException {
    for (Map.Entry<String, String> file : new KeptEditions(editions).files(edition).entrySet()) {
      String sha256 =
          archive.add("utgavor/" + file.getKey(), run.output().path().resolve(file.getKey()));
      if (!sha256.equals(file.getValue())) {
        throw new IOException("a file of edition " + edition.number() + " was altered meanwhile");
      }
    }
  }
}
